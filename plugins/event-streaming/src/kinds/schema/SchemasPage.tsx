// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { NotFoundErrorPage, Progress } from '@backstage/frontend-plugin-api';
import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router-dom';
import { SchemaListPage } from './list/SchemaListPage';

// What reads and compares schemas is loaded with the first page that needs it.
const NewSchemaPage = lazy(async () => {
  const page = await import('./register/NewSchemaPage');
  return { default: page.NewSchemaPage };
});

const SchemaPage = lazy(async () => {
  const page = await import('./page/SchemaPage');
  return { default: page.SchemaPage };
});

/** The pages below `/schemas`. */
export function SchemasPage() {
  return (
    <Suspense fallback={<Progress />}>
      <Routes>
        <Route path="/" element={<SchemaListPage />} />
        <Route path="/new" element={<NewSchemaPage />} />
        <Route path="/:registry/:group/:artifact" element={<SchemaPage />} />
        <Route path="*" element={<NotFoundErrorPage />} />
      </Routes>
    </Suspense>
  );
}
