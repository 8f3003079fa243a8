// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TranslationFunction } from '@backstage/frontend-plugin-api';
import { StreamingRequest } from '@sluice/plugin-event-streaming-common';
import { AgeText } from '../components/AgeText';
import { TimelineItem } from '../components/Timeline';
import { Tone } from '../theme/tokens';
import { eventStreamingTranslationRef } from '../translation';
import { personName } from './personName';

type Translate = TranslationFunction<
  (typeof eventStreamingTranslationRef)['T']
>;

interface Moment {
  id: string;
  at: string;
  title: string;
  note?: string;
  tone: Tone;
}

/** What happened to a request, newest first. */
export function requestTimeline(
  request: StreamingRequest,
  t: Translate,
): TimelineItem[] {
  const moments = [
    begin(request, t),
    ...request.steps.flatMap(step => stepMoments(step, t)),
    ...end(request, t),
  ];
  return moments
    .map((moment, index) => ({ moment, index }))
    .sort(
      (a, b) =>
        Date.parse(b.moment.at) - Date.parse(a.moment.at) || b.index - a.index,
    )
    .map(({ moment: { at, ...rest } }) => ({
      ...rest,
      when: <AgeText at={at} />,
    }));
}

function begin(request: StreamingRequest, t: Translate): Moment {
  return {
    id: 'requested',
    at: request.createdAt,
    title: t('requests.moves.requested'),
    note: personName(request.createdBy),
    tone: 'neutral',
  };
}

function stepMoments(
  step: StreamingRequest['steps'][number],
  t: Translate,
): Moment[] {
  if (!step.finishedAt) {
    return step.startedAt
      ? [
          {
            id: `${step.index}`,
            at: step.startedAt,
            title: t('requests.moves.started', { step: step.title }),
            tone: 'info',
          },
        ]
      : [];
  }
  const outcome = endOf(step.state);
  return [
    {
      id: `${step.index}`,
      at: step.finishedAt,
      title: t(`requests.moves.${outcome}`, { step: step.title }),
      note: step.error,
      tone: outcome === 'failed' ? 'bad' : 'good',
    },
  ];
}

function endOf(state: StreamingRequest['steps'][number]['state']) {
  return state === 'failed' || state === 'skipped' ? state : 'done';
}

function end({ state, updatedAt }: StreamingRequest, t: Translate): Moment[] {
  if (state !== 'succeeded' && state !== 'withdrawn') {
    return [];
  }
  return [
    {
      id: state,
      at: updatedAt,
      title: t(`requests.moves.${state}`),
      tone: state === 'succeeded' ? 'good' : 'neutral',
    },
  ];
}
