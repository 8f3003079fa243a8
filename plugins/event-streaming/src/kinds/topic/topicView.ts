// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { RiStackLine } from '@remixicon/react';
import { topicKind } from '@sluice/plugin-event-streaming-common';
import { KindView } from '../KindView';
import { describeTopicValue } from './describeTopicValue';

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
};
