// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { NotFoundErrorPage } from '@backstage/frontend-plugin-api';
import { Route, Routes } from 'react-router-dom';
import { ClusterListPage } from './ClusterListPage';
import { ClusterPage } from './ClusterPage';

/** The pages below `/clusters`. */
export function ClustersPage() {
  return (
    <Routes>
      <Route path="/" element={<ClusterListPage />} />
      <Route path="/:cluster" element={<ClusterPage />} />
      <Route path="*" element={<NotFoundErrorPage />} />
    </Routes>
  );
}
