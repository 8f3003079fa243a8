// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Contract, RouteInput } from '@sluice/plugin-event-streaming-common';
import { urlOptionalText, urlText } from '../hooks/urlFields';
import { UrlFields } from '../hooks/useUrlState';

export type AuditQuery = NonNullable<
  RouteInput<Contract['listAudit']>['query']
>;

/** Records on a page. */
export const PAGE_SIZE = 50;

/** What the audit page shows; kept in the URL. */
export interface AuditState {
  actor: string;
  title: string;
  operation: string | undefined;
  /** Days as `2026-11-21`, both included, in the reader's own time. */
  from: string;
  to: string;
}

export const auditFields: UrlFields<AuditState> = {
  actor: urlText(),
  title: urlText(),
  operation: urlOptionalText(),
  from: urlText(),
  to: urlText(),
};

/** Everything that narrows the trail, at rest. */
export const NO_AUDIT_FILTERS: AuditState = {
  actor: '',
  title: '',
  operation: undefined,
  from: '',
  to: '',
};

/** Whether anything narrows the trail. */
export function isFiltered(state: AuditState): boolean {
  return Object.values(state).some(Boolean);
}

/** What the backend is asked for, without paging. */
export function toAuditQuery(state: AuditState): AuditQuery {
  const { actor, title, operation, from, to } = state;
  return {
    actor: actorRefOf(actor.trim()),
    title: title.trim() || undefined,
    operation,
    from: momentOf(from, '00:00:00.000'),
    to: momentOf(to, '23:59:59.999'),
  };
}

/** Somebody's name as the trail has it: "Billing lead" is `user:default/billing-lead`. */
function actorRefOf(text: string): string | undefined {
  if (text === '' || text === 'policy' || text.includes(':')) {
    return text || undefined;
  }
  return `user:default/${text.toLowerCase().replace(/\s+/g, '-')}`;
}

/** A day that cannot be read, such as of an edited address, is none. */
function momentOf(day: string, time: string): string | undefined {
  const moment = new Date(`${day}T${time}`);
  return Number.isNaN(moment.getTime()) ? undefined : moment.toISOString();
}
