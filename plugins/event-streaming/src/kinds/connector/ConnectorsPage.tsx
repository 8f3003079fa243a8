// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { NotFoundErrorPage, Progress } from '@backstage/frontend-plugin-api';
import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router-dom';
import { ConnectorListPage } from './list/ConnectorListPage';

// Loaded with the first page that needs it: most only look at the list.
const ConnectorPage = lazy(async () => {
  const page = await import('./page/ConnectorPage');
  return { default: page.ConnectorPage };
});

const NewConnectorPage = lazy(async () => {
  const page = await import('./create/NewConnectorPage');
  return { default: page.NewConnectorPage };
});

/** The pages below `/connectors`. */
export function ConnectorsPage() {
  return (
    <Suspense fallback={<Progress />}>
      <Routes>
        <Route path="/" element={<ConnectorListPage />} />
        <Route path="/new" element={<NewConnectorPage />} />
        <Route path="/:connect/:connector" element={<ConnectorPage />} />
        <Route path="*" element={<NotFoundErrorPage />} />
      </Routes>
    </Suspense>
  );
}
