// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useApi } from '@backstage/frontend-plugin-api';
import {
  SchemaCheck,
  SchemaCheckBody,
} from '@sluice/plugin-event-streaming-common';
import { useCallback } from 'react';
import { eventStreamingApiRef } from '../../../api';
import {
  SettledAnswer,
  useSettledAnswer,
} from '../../../hooks/useSettledAnswer';

/** What the registry says to what is in the form. */
export interface SchemaCheckState
  extends Pick<SettledAnswer<SchemaCheck>, 'error' | 'ask'> {
  /** The last answer; of what was asked before while the next is under way. */
  check: SchemaCheck | undefined;
  /** An answer to what is in the form now is still to come. */
  checking: boolean;
}

const PAUSE_MS = 400;

/**
 * Asks the registry once typing has paused.
 *
 * @param body - undefined while there is nothing to ask about
 */
export function useSchemaCheck(
  body: SchemaCheckBody | undefined,
): SchemaCheckState {
  const api = useApi(eventStreamingApiRef);
  const check = useCallback(
    (question: SchemaCheckBody) => api.checkSchema({ body: question }),
    [api],
  );
  const { value, pending, error, ask } = useSettledAnswer(
    body,
    check,
    PAUSE_MS,
  );
  return { check: value, checking: pending, error, ask };
}
