// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { RiStackLine } from '@remixicon/react';
import { topicKind } from '@sluice/plugin-event-streaming-common';
import { lazy } from 'react';
import { KindView } from '../KindView';
import { describeTopicValue } from './describeTopicValue';

// Loaded with a request: lists of all kinds know the views.
const Subject = lazy(async () => {
  const { KeptSchema } = await import('./request/KeptSchema');
  return { default: KeptSchema };
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
  Subject,
};
