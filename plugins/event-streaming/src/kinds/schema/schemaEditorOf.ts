// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { lazy } from 'react';
import { RequestEditorOf } from '../RequestEditor';
import { changeOfOperation } from './change/schemaChanges';

// Loaded when somebody edits, for few readers of a request do.
const SchemaRequestEditor = lazy(async () => {
  const editor = await import('./change/SchemaRequestEditor');
  return { default: editor.SchemaRequestEditor };
});

/**
 * What edits a request for a change of a schema. A registration is not edited:
 * another document is another request.
 */
export const schemaEditorOf: RequestEditorOf = operation =>
  changeOfOperation(operation) ? SchemaRequestEditor : undefined;
