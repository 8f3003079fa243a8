// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { JsonObject, Target } from '@sluice/plugin-event-streaming-common';

/** What somebody did or was refused, outside of a request's own moves. */
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

/** Where records of what happened are added; nothing changes or removes them. */
export interface AuditTrail {
  add(entry: AuditEntry): Promise<void>;
}
