// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { toError } from '@backstage/errors';
import { useApi } from '@backstage/frontend-plugin-api';
import {
  SchemaCheck,
  SchemaCheckBody,
} from '@sluice/plugin-event-streaming-common';
import { useMemo } from 'react';
import { eventStreamingApiRef } from '../../../api';
import { useDebounced } from '../../../hooks/useDebounced';
import { useLatest } from '../../../hooks/useLatest';

/** What the registry says to what is in the form. */
export interface SchemaCheckState {
  /** The last answer; of what was asked before while the next is under way. */
  check: SchemaCheck | undefined;
  /** Why what is in the form has no answer. */
  error: Error | undefined;
  /** An answer to what is in the form now is still to come. */
  checking: boolean;
  ask: () => Promise<void>;
}

interface Answer {
  /** The question. */
  key: string;
  check?: SchemaCheck;
  error?: Error;
}

const PAUSE_MS = 400;

/**
 * Asks the registry once typing has paused. Of two questions only the later
 * one's answer counts.
 *
 * @param body - undefined while there is nothing to ask about
 */
export function useSchemaCheck(
  body: SchemaCheckBody | undefined,
): SchemaCheckState {
  const api = useApi(eventStreamingApiRef);
  const key = body && JSON.stringify(body);
  const settled = useDebounced(key, PAUSE_MS);
  const load = useMemo(
    () =>
      settled === undefined
        ? undefined
        : async (): Promise<Answer> => {
            try {
              const question: SchemaCheckBody = JSON.parse(settled);
              const check = await api.checkSchema({ body: question });
              return { key: settled, check };
            } catch (error) {
              return { key: settled, error: toError(error) };
            }
          },
    [api, settled],
  );
  const { value: answer, loading, reload } = useLatest(load);
  if (key === undefined) {
    return {
      check: undefined,
      error: undefined,
      checking: false,
      ask: reload,
    };
  }
  return {
    check: answer?.check,
    error: answer?.key === key ? answer.error : undefined,
    checking: loading || answer?.key !== key,
    ask: reload,
  };
}
