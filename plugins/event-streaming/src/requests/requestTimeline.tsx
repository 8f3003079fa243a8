// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  RequestEvent,
  StreamingRequest,
} from '@sluice/plugin-event-streaming-common';
import Box from '@mui/material/Box';
import { ReactNode } from 'react';
import { AgeText } from '../components/values/AgeText';
import { TimelineItem } from '../components/plan/Timeline';
import { Tone } from '../theme/tokens';
import { requestTexts } from '../translation/requestTexts';
import { Translate } from '../translation/Translate';
import { actorName } from './actorName';

interface Moment {
  id: string;
  at: string;
  title: string;
  note?: ReactNode;
  tone: Tone;
}

type KnownEvent = keyof typeof requestTexts.events;

const TONES: Readonly<Partial<Record<KnownEvent, Tone>>> = {
  'request.approved': 'good',
  'request.approval-given': 'good',
  'request.succeeded': 'good',
  'request.declined': 'bad',
  'request.failed': 'bad',
  'request.waiting': 'attention',
  'request.stale': 'attention',
  'request.executing': 'info',
  'request.commented': 'info',
};

/** What happened to a request, with what was said, newest first. */
export function requestTimeline(
  request: StreamingRequest,
  t: Translate,
): TimelineItem[] {
  const moments = [
    ...request.events.map((event, index) => eventMoment(event, index, t)),
    ...request.steps.flatMap(step => stepMoments(step, t)),
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

function eventMoment(
  { at, actor, event, comment, reason }: RequestEvent,
  index: number,
  t: Translate,
): Moment {
  return {
    id: `event-${index}`,
    at,
    title: `${actorName(actor, t)} ${
      isKnown(event) ? t(`requests.events.${event}`) : event
    }`,
    note: noteOf(comment, reason),
    tone: isKnown(event) ? TONES[event] ?? 'neutral' : 'neutral',
  };
}

/** What somebody said stands out from what the portal says. */
function noteOf(comment: string | undefined, reason: string | undefined) {
  return comment || reason ? (
    <>
      {reason}
      {comment && (
        <Box
          component="span"
          sx={{
            display: 'block',
            color: 'text.primary',
            whiteSpace: 'pre-wrap',
            overflowWrap: 'anywhere',
          }}
        >
          “{comment}”
        </Box>
      )}
    </>
  ) : undefined;
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
      tone: toneOf(outcome, step.error),
    },
  ];
}

/** A step that is done can have found what people should look at. */
function toneOf(outcome: ReturnType<typeof endOf>, error?: string): Tone {
  if (outcome === 'failed') {
    return 'bad';
  }
  return error === undefined ? 'good' : 'attention';
}

function endOf(state: StreamingRequest['steps'][number]['state']) {
  return state === 'failed' || state === 'skipped' ? state : 'done';
}

function isKnown(event: string): event is KnownEvent {
  return event in requestTexts.events;
}
