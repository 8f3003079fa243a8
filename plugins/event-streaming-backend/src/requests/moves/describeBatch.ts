// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  counted,
  OperationDefinition,
  RequestState,
  titleOfOwner,
} from '@sluice/plugin-event-streaming-common';
import { ListedRequest } from '../../database/RequestStore';
import { MoveDescription } from './describeMove';

/** Most objects that a message names. */
const MOST_NAMED = 5;

/** What became of requests, in the order in which it is told. */
const OUTCOMES: [RequestState, string][] = [
  ['succeeded', 'done'],
  ['approved', 'approved'],
  ['failed', 'failed'],
  ['waiting', 'waiting for an engine'],
  ['stale', 'to be looked at again'],
  ['pending', 'waiting for approval'],
  ['declined', 'declined'],
  ['withdrawn', 'withdrawn'],
  ['expired', 'expired'],
];

type Named = Pick<ListedRequest, 'title' | 'createdBy'>;

/** For those who may approve requests of a batch. */
export function describeBatchReview(
  requests: readonly Named[],
  { title }: OperationDefinition,
  event?: 'reminder',
): MoveDescription {
  const need = requests.length === 1 ? 'needs' : 'need';
  const soon = requests.length === 1 ? 'expires soon and' : 'expire soon and';
  const says = event === 'reminder' ? `${soon} ${need}` : need;
  return {
    title: `${title}: ${counted(
      requests.length,
      'request',
    )} ${says} an approval`,
    description: `Asked for by ${titleOfOwner(
      requests[0].createdBy,
    )}: ${namesOf(requests)}`,
    severity: 'normal',
  };
}

/** For owners of what the platform acts on. */
export function describeBatchIntervention(
  requests: readonly Named[],
  { title }: OperationDefinition,
): MoveDescription {
  return {
    title: `${title}: ${counted(
      requests.length,
      'request',
    )} by the platform on what is yours`,
    description: `Asked for by ${titleOfOwner(
      requests[0].createdBy,
    )}: ${namesOf(requests)}`,
    severity: 'normal',
  };
}

/** For who asked: what became of all that were filed together. */
export function describeBatchOutcome(
  counts: ReadonlyMap<RequestState, number>,
  { title }: OperationDefinition,
  event?: 'reminder',
): MoveDescription {
  const told = OUTCOMES.filter(([state]) => counts.get(state));
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const isDone = counts.get('succeeded') === all;
  return {
    title: `${title}: ${told
      .map(([state, word]) => `${counts.get(state)} ${word}`)
      .join(', ')}`,
    description: `Your batch of ${counted(all, 'request')}${
      event === 'reminder' ? ' expires soon where it is not done' : ''
    }`,
    severity: counts.get('failed') ? 'high' : severityOf(isDone),
  };
}

function severityOf(isDone: boolean): MoveDescription['severity'] {
  return isDone ? 'low' : 'normal';
}

function namesOf(requests: readonly Named[]): string {
  const names = requests.map(({ title }) => title);
  const more = names.length - MOST_NAMED;
  return more > 0
    ? `${names.slice(0, MOST_NAMED).join(', ')} and ${more} more`
    : names.join(', ');
}
