// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { NotFoundErrorPage } from '@backstage/frontend-plugin-api';
import { Route, Routes } from 'react-router-dom';
import { BatchPage } from './batch/BatchPage';
import { RequestListPage } from './RequestListPage';
import { RequestPage } from './RequestPage';

/** The pages below `/requests`. */
export function RequestsPage() {
  return (
    <Routes>
      <Route path="/" element={<RequestListPage />} />
      <Route path="/:id" element={<RequestPage />} />
      <Route path="/batches/:batch" element={<BatchPage />} />
      <Route path="*" element={<NotFoundErrorPage />} />
    </Routes>
  );
}
