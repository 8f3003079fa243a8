// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { AuditRecord } from '@sluice/plugin-event-streaming-common';
import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router-dom';
import { DataTableColumn } from '../components/table/DataTableColumn';
import { TwoLines } from '../components/values/TwoLines';
import { formatTimestamp } from '../format/formatTimestamp';
import { actNotes } from '../history/actNotes';
import { operationTitle } from '../kinds/operationOptions';
import { actorName } from '../requests/actorName';
import { requestTexts } from '../translation/requestTexts';
import { Translate } from '../translation/Translate';

export interface AuditColumnsOptions {
  t: Translate;
  requestPath: (id: string) => string | undefined;
}

/** Pixels below which who and when stand together with what happened. */
const NARROW = 800;

/** The columns of the trail. */
export function auditColumns(
  options: AuditColumnsOptions,
): DataTableColumn<AuditRecord>[] {
  const { t } = options;
  return [
    {
      key: 'at',
      title: t('audit.columns.at'),
      width: 216,
      hideBelow: NARROW,
      render: ({ at }) => formatTimestamp(new Date(at)),
    },
    {
      key: 'actor',
      title: t('audit.columns.actor'),
      width: 210,
      hideBelow: NARROW,
      render: ({ actor }) => (
        <TwoLines
          first={actorName(actor, t)}
          second={/^user:/.test(actor) ? actor : undefined}
        />
      ),
    },
    {
      key: 'event',
      title: t('audit.columns.event'),
      minWidth: 180,
      hideBelow: NARROW,
      render: record => (
        <TwoLines first={eventWords(record, t)} second={notesOf(record, t)} />
      ),
    },
    {
      key: 'stacked',
      title: t('audit.columns.event'),
      minWidth: 200,
      showBelow: NARROW,
      render: record => (
        <TwoLines
          first={`${actorName(record.actor, t)}: ${eventWords(record, t)}`}
          second={[formatTimestamp(new Date(record.at)), notesOf(record, t)]
            .filter(Boolean)
            .join(' · ')}
        />
      ),
    },
    {
      key: 'target',
      title: t('audit.columns.target'),
      minWidth: 120,
      render: ({ target, operation }) => (
        <TwoLines
          first={
            target
              ? Object.values(target).join(' / ')
              : operation && operationTitle(operation)
          }
          second={target && operation ? operationTitle(operation) : undefined}
        />
      ),
    },
    {
      key: 'request',
      title: t('audit.columns.request'),
      width: 90,
      hideBelow: 640,
      render: ({ requestId }) => requestLink(requestId, options),
    },
  ];
}

function eventWords({ event }: AuditRecord, t: Translate): string {
  return isKnown(event) ? t(`requests.events.${event}`) : event;
}

function notesOf(record: AuditRecord, t: Translate): string | undefined {
  const { comment, reason } = record.details;
  const said = [comment, reason].find(
    text => typeof text === 'string' && text !== '',
  );
  const notes = actNotes(record, t);
  return said === undefined && !notes.length
    ? undefined
    : [...notes, ...(said === undefined ? [] : [String(said)])].join(' · ');
}

function requestLink(
  id: string | undefined,
  { t, requestPath }: AuditColumnsOptions,
) {
  const to = id && requestPath(id);
  return to ? (
    <Link component={RouterLink} to={to}>
      {t('requests.number', { id })}
    </Link>
  ) : null;
}

type KnownEvent = keyof typeof requestTexts.events;

function isKnown(event: string): event is KnownEvent {
  return event in requestTexts.events;
}
