// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Route, Routes } from 'react-router-dom';
import { NewTopicPage } from './NewTopicPage';
import { TopicListPage } from './TopicListPage';
import { TopicPage } from './TopicPage';

/** The pages below `/topics`. */
export function TopicsPage() {
  return (
    <Routes>
      <Route path="/" element={<TopicListPage />} />
      <Route path="/new" element={<NewTopicPage />} />
      <Route path="/:cluster/:topic/*" element={<TopicPage />} />
    </Routes>
  );
}
