// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useApi } from '@backstage/frontend-plugin-api';
import {
  OperationBody,
  PlanReport,
} from '@sluice/plugin-event-streaming-common';
import { useCallback } from 'react';
import { eventStreamingApiRef } from '../api';
import { SettledAnswer, useSettledAnswer } from '../hooks/useSettledAnswer';

/** What a dry run says to what is in the form. */
export interface PlanState
  extends Pick<SettledAnswer<PlanReport>, 'error' | 'ask'> {
  /** The last answer; of what was asked before while the next is under way. */
  report: PlanReport | undefined;
  /** An answer to what is in the form now is still to come. */
  evaluating: boolean;
}

const PAUSE_MS = 300;

/**
 * Asks for a dry run once typing has paused.
 *
 * @param body - undefined while there is nothing to ask about
 */
export function usePlan(body: OperationBody | undefined): PlanState {
  const api = useApi(eventStreamingApiRef);
  const plan = useCallback(
    (question: OperationBody) => api.planOperation({ body: question }),
    [api],
  );
  const { value, pending, error, ask } = useSettledAnswer(body, plan, PAUSE_MS);
  return { report: value, evaluating: pending, error, ask };
}
