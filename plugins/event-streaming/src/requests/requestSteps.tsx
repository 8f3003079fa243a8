// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TranslationFunction } from '@backstage/frontend-plugin-api';
import {
  RequestStep,
  StreamingRequest,
} from '@sluice/plugin-event-streaming-common';
import { StepBarItem } from '../components/StepBar';
import { StepMarkState } from '../components/StepMark';
import { formatClock } from '../format/formatTimestamp';
import { eventStreamingTranslationRef } from '../translation';
import { personName } from './personName';

type Translate = TranslationFunction<
  (typeof eventStreamingTranslationRef)['T']
>;

/** The way of a request: asked for, approved, each step of its plan. */
export function requestSteps(
  request: StreamingRequest,
  t: Translate,
): StepBarItem[] {
  const isPending = request.state === 'pending';
  return [
    {
      id: 'requested',
      title: t('requests.requested'),
      state: 'done',
      notes: [formatClock(request.createdAt), personName(request.createdBy)],
    },
    {
      id: 'approval',
      title: isPending
        ? t('requests.waitingForApproval')
        : t('requests.approvedByPolicy'),
      state: isPending ? 'now' : 'done',
      notes: isPending ? [] : [formatClock(request.createdAt)],
    },
    ...request.steps.map(step => ({
      id: `step-${step.index}`,
      title: step.title,
      state: markOf(step),
      notes: step.finishedAt ? [formatClock(step.finishedAt)] : [],
    })),
  ];
}

const MARKS: Record<RequestStep['state'], StepMarkState> = {
  todo: 'todo',
  running: 'now',
  done: 'done',
  skipped: 'done',
  failed: 'failed',
};

function markOf({ state }: RequestStep): StepMarkState {
  return MARKS[state];
}
