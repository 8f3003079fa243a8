// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { RequestSummary } from '@sluice/plugin-event-streaming-common';
import { kindViewOf } from '../kinds/registry';

/** A request as a sentence, such as "Create topic billing.usage.events". */
export function requestSentence(
  request: Pick<RequestSummary, 'kind' | 'operation' | 'title'>,
): string {
  const { kind, operation, title } = request;
  return (
    kindViewOf(kind)?.operationSentence(operation, title) ??
    `${operation} ${title}`
  );
}
