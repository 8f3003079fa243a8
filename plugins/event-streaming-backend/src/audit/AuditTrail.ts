// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  AuditRecord,
  JsonObject,
  Target,
} from '@sluice/plugin-event-streaming-common';

/** What somebody did or was refused. */
export interface AuditEntry {
  /** Entity ref of a person, or the subject of a service. */
  actor: string;
  /** Such as `request.refused`. */
  event: string;
  operation?: string;
  /** Name of the cluster, registry or Connect cluster. */
  source?: string;
  /** The target's own name. */
  title?: string;
  target?: Target;
  requestId?: string;
  owner?: string;
  /** Never holds a secret or a payload. */
  details: JsonObject;
}

/** Which records to read. */
export interface AuditFilter {
  /** Actor or owner is one of these; left out, all. */
  visibleTo?: string[];
  actor?: string;
  operation?: string;
  source?: string;
  title?: string;
  /** ISO times; from is included, to is not. */
  from?: string;
  to?: string;
  /** Substring of actor, event, operation, target's name or owner. */
  q?: string;
}

/** Which part of the trail. */
export interface AuditPage {
  limit: number;
  order: 'asc' | 'desc';
  /** The last id of the page before. */
  after?: string;
}

/** What happened, in order. Records are added; nothing changes or removes one. */
export interface AuditTrail {
  add(entry: AuditEntry): Promise<void>;

  list(filter: AuditFilter, page: AuditPage): Promise<AuditRecord[]>;

  count(filter: AuditFilter): Promise<number>;
}
