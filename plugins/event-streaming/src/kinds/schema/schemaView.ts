// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { RiBracesLine } from '@remixicon/react';
import { schemaKind } from '@sluice/plugin-event-streaming-common';
import { lazy } from 'react';
import { KindView } from '../KindView';
import { describeSchemaValue } from './describeSchemaValue';
import { wordsOfSchemaBefore } from './wordsOfSchemaBefore';

// Loaded with a request, for what compares documents is large.
const Subject = lazy(async () => {
  const { RequestedVersion } = await import('./request/RequestedVersion');
  return { default: RequestedVersion };
});

/** How schemas look in the pages. */
export const schemaView: KindView = {
  kind: schemaKind.kind,
  title: schemaKind.title,
  icon: RiBracesLine,
  pathOf: target =>
    ['schemas', target.registry, target.group, target.artifact]
      .map(encodeURIComponent)
      .join('/'),
  operationSentence: (operation, title) => {
    const known = Object.values(schemaKind.operations).find(
      ({ id }) => id === operation,
    );
    return `${known?.title ?? operation} ${title}`;
  },
  describeValue: describeSchemaValue,
  wordsOfBefore: wordsOfSchemaBefore,
  Subject,
};
