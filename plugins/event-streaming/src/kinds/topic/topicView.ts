// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { RiStackLine } from '@remixicon/react';
import { topicKind } from '@sluice/plugin-event-streaming-common';
import { lazy } from 'react';
import { KindView } from '../KindView';
import { changeOfOperation } from './change/topicChanges';
import { describeTopicValue } from './describeTopicValue';

// Loaded when somebody edits: the dialogs know requests, which know the kinds.
const TopicRequestEditor = lazy(async () => {
  const editor = await import('./change/TopicRequestEditor');
  return { default: editor.TopicRequestEditor };
});

/** How topics look in the pages. */
export const topicView: KindView = {
  kind: topicKind.kind,
  title: topicKind.title,
  icon: RiStackLine,
  pathOf: target =>
    ['topics', target.cluster, target.topic].map(encodeURIComponent).join('/'),
  operationSentence: (operation, title) => {
    const known = Object.values(topicKind.operations).find(
      ({ id }) => id === operation,
    );
    return `${known?.title ?? operation} ${title}`;
  },
  describeValue: describeTopicValue,
  editorOf: operation =>
    changeOfOperation(operation) ? TopicRequestEditor : undefined,
};
