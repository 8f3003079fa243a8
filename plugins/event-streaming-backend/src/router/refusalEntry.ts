// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Request } from 'express';
import { ErrorLike } from '@backstage/errors';
import {
  findingSchema,
  KindDefinition,
  operationBodySchema,
  Target,
} from '@sluice/plugin-event-streaming-common';
import { z } from 'zod';
import { AuditEntry } from '../audit/AuditTrail';
import { KindRegistry } from '../kinds/KindRegistry';
import { RouteAccess } from './routeAccess';

/** A call that was refused. */
export interface RefusedCall {
  actor: string;
  request: Request;
  /** What the route does at once, if anything. */
  acts?: RouteAccess['acts'];
}

/** What is kept of a refusal: who, what, why; nothing of the input. */
export function refusalEntry(
  kinds: KindRegistry,
  { actor, request, acts }: RefusedCall,
  error: ErrorLike,
): AuditEntry {
  const violations = z.array(findingSchema).safeParse(error.violations);
  return {
    actor,
    event: acts ? 'action.refused' : 'request.refused',
    requestId: request.params.id,
    ...(acts
      ? { operation: acts.operation, ...namesIn(acts.kind, request.params) }
      : whatWasAsked(kinds, request.body)),
    details: {
      reason: error.message,
      codes: violations.success ? violations.data.map(found => found.code) : [],
    },
  };
}

function whatWasAsked(kinds: KindRegistry, body: unknown): Partial<AuditEntry> {
  const asked = operationBodySchema
    .pick({ operation: true, target: true })
    .loose()
    .safeParse(body);
  if (!asked.success) {
    return {};
  }
  const { kind } = kinds.operation(asked.data.operation);
  return {
    operation: asked.data.operation,
    ...namesIn(kind, asked.data.target),
  };
}

function namesIn(kind: KindDefinition, value: unknown): Partial<AuditEntry> {
  const parsed = kind.target.safeParse(value);
  if (!parsed.success) {
    return {};
  }
  const target: Target = parsed.data;
  const source = kind.sourceOf(target);
  return { target, source, title: kind.titleOf(target) };
}
