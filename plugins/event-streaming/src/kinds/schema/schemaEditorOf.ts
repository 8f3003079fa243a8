// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { schemaKind } from '@sluice/plugin-event-streaming-common';
import { lazy } from 'react';
import { RequestEditorOf } from '../RequestEditor';
import { changeOfOperation } from './change/schemaChanges';

// Loaded when somebody edits, for few readers of a request do.
const SchemaRequestEditor = lazy(async () => {
  const editor = await import('./change/SchemaRequestEditor');
  return { default: editor.SchemaRequestEditor };
});

const RegistrationEditor = lazy(async () => {
  const editor = await import('./register/RegistrationEditor');
  return { default: editor.RegistrationEditor };
});

/** What edits a request for a version of a schema or for a change of one. */
export const schemaEditorOf: RequestEditorOf = operation => {
  if (operation === schemaKind.operations.register.id) {
    return RegistrationEditor;
  }
  return changeOfOperation(operation) ? SchemaRequestEditor : undefined;
};
