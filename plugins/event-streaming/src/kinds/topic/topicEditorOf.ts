// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { topicKind } from '@sluice/plugin-event-streaming-common';
import { lazy } from 'react';
import { RequestEditorOf } from '../RequestEditor';
import { changeOfOperation } from './change/topicChanges';

// Loaded when somebody edits, for few readers of a request do.
const TopicRequestEditor = lazy(async () => {
  const editor = await import('./change/TopicRequestEditor');
  return { default: editor.TopicRequestEditor };
});

const TopicCreationEditor = lazy(async () => {
  const editor = await import('./create/TopicCreationEditor');
  return { default: editor.TopicCreationEditor };
});

/** What edits a request for a new topic or for a change of one. */
export const topicEditorOf: RequestEditorOf = operation => {
  if (operation === topicKind.operations.create.id) {
    return TopicCreationEditor;
  }
  return changeOfOperation(operation) ? TopicRequestEditor : undefined;
};
