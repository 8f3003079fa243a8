// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { lazy } from 'react';
import { RequestEditorOf } from '../RequestEditor';
import { changeOfOperation } from './change/topicChanges';

// Loaded when somebody edits, for few readers of a request do.
const TopicRequestEditor = lazy(async () => {
  const editor = await import('./change/TopicRequestEditor');
  return { default: editor.TopicRequestEditor };
});

/** What edits a request for a change of a topic. */
export const topicEditorOf: RequestEditorOf = operation =>
  changeOfOperation(operation) ? TopicRequestEditor : undefined;
