// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { connectorKind } from '@sluice/plugin-event-streaming-common';
import { lazy } from 'react';
import { RequestEditorOf } from '../RequestEditor';
import { changeOfOperation } from './change/connectorChanges';

// Loaded when somebody edits, for few readers of a request do.
const ConnectorRequestEditor = lazy(async () => {
  const editor = await import('./change/ConnectorRequestEditor');
  return { default: editor.ConnectorRequestEditor };
});

const CreationEditor = lazy(async () => {
  const editor = await import('./create/CreationEditor');
  return { default: editor.CreationEditor };
});

/** What edits a request for a connector or for a change of one. */
export const connectorEditorOf: RequestEditorOf = operation => {
  if (operation === connectorKind.operations.create.id) {
    return CreationEditor;
  }
  return changeOfOperation(operation) ? ConnectorRequestEditor : undefined;
};
