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

/** What is kept of a refusal: who, what, why; nothing of the input. */
export function refusalEntry(
  kinds: KindRegistry,
  actor: string,
  request: Request,
  error: ErrorLike,
): AuditEntry {
  const violations = z.array(findingSchema).safeParse(error.violations);
  return {
    actor,
    event: 'request.refused',
    requestId: request.params.id,
    ...whatWasAsked(kinds, request.body),
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
  const target = kind.target.safeParse(asked.data.target);
  return {
    operation: asked.data.operation,
    ...(target.success ? namesOf(kind, target.data) : {}),
  };
}

function namesOf(kind: KindDefinition, target: Target): Partial<AuditEntry> {
  const source = kind.sourceOf(target);
  return { target, source, title: kind.titleOf(target) };
}
