// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { NotFoundErrorPage, Progress } from '@backstage/frontend-plugin-api';
import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router-dom';
import { TopicListPage } from './list/TopicListPage';

const NewTopicPage = lazy(async () => {
  const page = await import('./create/NewTopicPage');
  return { default: page.NewTopicPage };
});

const TopicPage = lazy(async () => {
  const page = await import('./page/TopicPage');
  return { default: page.TopicPage };
});

/** The pages below `/topics`. */
export function TopicsPage() {
  return (
    <Suspense fallback={<Progress />}>
      <Routes>
        <Route path="/" element={<TopicListPage />} />
        <Route path="/new" element={<NewTopicPage />} />
        <Route path="/:cluster/:topic/*" element={<TopicPage />} />
        <Route path="*" element={<NotFoundErrorPage />} />
      </Routes>
    </Suspense>
  );
}
