// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { toError } from '@backstage/errors';
import { useApi } from '@backstage/frontend-plugin-api';
import {
  OperationBody,
  PlanReport,
} from '@sluice/plugin-event-streaming-common';
import { useMemo } from 'react';
import { eventStreamingApiRef } from '../api';
import { useDebounced } from '../hooks/useDebounced';
import { useLatest } from '../hooks/useLatest';

/** What a dry run says to what is in the form. */
export interface PlanState {
  /** The last answer; of what was asked before while the next is under way. */
  report: PlanReport | undefined;
  /** Why what is in the form has no answer. */
  error: Error | undefined;
  /** An answer to what is in the form now is still to come. */
  evaluating: boolean;
  ask: () => Promise<void>;
}

interface Answer {
  /** The question. */
  key: string;
  report?: PlanReport;
  error?: Error;
}

const PAUSE_MS = 300;

/**
 * Asks for a dry run once typing has paused. Of two questions only the later
 * one's answer counts.
 *
 * @param body - undefined while there is nothing to ask about
 */
export function usePlan(body: OperationBody | undefined): PlanState {
  const api = useApi(eventStreamingApiRef);
  const key = body && JSON.stringify(body);
  const settled = useDebounced(key, PAUSE_MS);
  const load = useMemo(
    () =>
      settled === undefined
        ? undefined
        : async (): Promise<Answer> => {
            try {
              const question: OperationBody = JSON.parse(settled);
              const report = await api.planOperation({ body: question });
              return { key: settled, report };
            } catch (error) {
              return { key: settled, error: toError(error) };
            }
          },
    [api, settled],
  );
  const { value: answer, loading, reload } = useLatest(load);
  if (key === undefined) {
    return {
      report: undefined,
      error: undefined,
      evaluating: false,
      ask: reload,
    };
  }
  return {
    report: answer?.report,
    error: answer?.key === key ? answer.error : undefined,
    evaluating: loading || answer?.key !== key,
    ask: reload,
  };
}
