// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Link from '@mui/material/Link';
import { AuditRecord } from '@sluice/plugin-event-streaming-common';
import { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { AgeText } from '../components/values/AgeText';
import { TimelineItem } from '../components/plan/Timeline';
import { actorName } from '../requests/actorName';
import { Tone } from '../theme/tokens';
import { historyTexts } from '../translation/historyTexts';
import { Translate } from '../translation/Translate';
import { operationTitle } from '../kinds/operationOptions';
import { actNotes } from './actNotes';

export interface TrailOptions {
  t: Translate;
  requestPath: (id: string) => string | undefined;
}

type KnownEvent = keyof typeof historyTexts.events;

const TONES: Readonly<Partial<Record<KnownEvent, Tone>>> = {
  'request.approved': 'good',
  'request.succeeded': 'good',
  'request.declined': 'bad',
  'request.failed': 'bad',
  'action.failed': 'bad',
  'request.refused': 'attention',
  'action.refused': 'attention',
  'request.waiting': 'attention',
  'request.executing': 'info',
};

/** Entries of the audit trail as people would tell them. */
export function trailItems(
  records: readonly AuditRecord[],
  options: TrailOptions,
): TimelineItem[] {
  return records.map(record => ({
    id: record.id,
    title: titleOf(record, options.t),
    note: noteOf(record, options),
    when: <AgeText at={record.at} />,
    tone: isKnown(record.event) ? TONES[record.event] ?? 'neutral' : 'neutral',
  }));
}

function titleOf({ actor, event }: AuditRecord, t: Translate): string {
  const known = isKnown(event) ? t(`history.events.${event}`) : event;
  return `${actorName(actor, t)} ${known}`;
}

function noteOf(record: AuditRecord, options: TrailOptions): ReactNode {
  const { operation, requestId } = record;
  const what = [
    ...(operation ? [operationTitle(operation)] : []),
    ...actNotes(record, options.t),
  ].join(' · ');
  const to = requestId && options.requestPath(requestId);
  const number = requestId && options.t('requests.number', { id: requestId });
  return (
    <>
      {what}
      {what && number && ' · '}
      {to ? (
        <Link component={RouterLink} to={to} underline="always">
          {number}
        </Link>
      ) : (
        number
      )}
    </>
  );
}

function isKnown(event: string): event is KnownEvent {
  return event in historyTexts.events;
}
