// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  RequestStep,
  StreamingRequest,
} from '@sluice/plugin-event-streaming-common';
import { StepBarItem } from '../components/plan/StepBar';
import { StepMarkState } from '../components/plan/StepMark';
import { formatClock } from '../format/formatTimestamp';
import { Translate } from '../translation/Translate';
import { isGateMet } from './isGateMet';
import { personName } from './personName';
import { NameGroups } from './useGroupNames';

/** States in which a request ended before it was executed. */
const ENDED = ['declined', 'withdrawn', 'expired'] as const;

type Ended = (typeof ENDED)[number];

export interface RequestStepsOptions {
  t: Translate;
  nameGroups: NameGroups;
}

/** The way of a request: asked for, each approval, each step of its plan. */
export function requestSteps(
  request: StreamingRequest,
  { t, nameGroups }: RequestStepsOptions,
): StepBarItem[] {
  const { createdAt, createdBy, state } = request;
  const asked: StepBarItem = {
    id: 'requested',
    title: t('requests.requested'),
    state: 'done',
    notes: [formatClock(createdAt), personName(createdBy)],
  };
  const begun = request.steps.filter(step => step.state !== 'todo');
  if (isEnded(state)) {
    return [
      asked,
      ...gateSteps(request, { t, nameGroups }).filter(
        gate => gate.state === 'done',
      ),
      ...begun.map(toItem),
      {
        id: state,
        title: t(`state.${state}`),
        state: state === 'withdrawn' ? 'done' : 'failed',
        notes: [formatClock(request.updatedAt)],
      },
    ];
  }
  return [
    asked,
    ...gateSteps(request, { t, nameGroups }),
    ...request.steps.map(toItem),
  ];
}

function gateSteps(
  request: StreamingRequest,
  { t, nameGroups }: RequestStepsOptions,
): StepBarItem[] {
  const { gates, decisions, state, createdAt } = request;
  if (gates.length === 0) {
    return [
      {
        id: 'approval',
        title: t('requests.approvedByPolicy'),
        state: state === 'pending' || state === 'stale' ? 'todo' : 'done',
        notes: [formatClock(createdAt)],
      },
    ];
  }
  return gates.map(gate => {
    const groups = nameGroups(gate) || t('requests.gates.nobody');
    const last = decisions
      .filter(({ by }) => gate.approvedBy.includes(by))
      .map(({ at }) => at)
      .at(-1);
    return isGateMet(gate)
      ? {
          id: gate.id,
          title: t('requests.gates.done', { groups }),
          state: 'done',
          notes: [
            last && formatClock(last),
            gate.approvedBy.map(personName).join(', '),
          ],
        }
      : {
          id: gate.id,
          title: t('requests.gates.waiting', { groups }),
          state: state === 'pending' ? 'now' : 'todo',
          notes: [t('requests.gates.people', { count: gate.eligibleTotal })],
        };
  });
}

const MARKS: Record<RequestStep['state'], StepMarkState> = {
  todo: 'todo',
  running: 'now',
  done: 'done',
  skipped: 'done',
  failed: 'failed',
};

function toItem(step: RequestStep): StepBarItem {
  return {
    id: `step-${step.index}`,
    title: step.title,
    state: MARKS[step.state],
    notes: step.finishedAt ? [formatClock(step.finishedAt)] : [],
  };
}

function isEnded(state: StreamingRequest['state']): state is Ended {
  return ENDED.some(ended => ended === state);
}
