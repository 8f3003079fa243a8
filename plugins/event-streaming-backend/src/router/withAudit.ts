// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Request } from 'express';
import { isError, toError } from '@backstage/errors';
import { JsonObject as BackstageJsonObject } from '@backstage/types';
import { RouteName } from '@sluice/plugin-event-streaming-common';
import { CallerCredentials, refOf } from '../identity/CallerCredentials';
import { ContractRouter } from './ContractRouter';
import { refusalEntry } from './refusalEntry';
import { ROUTE_ACCESS } from './routeAccess';

/** The call that is watched. */
export interface AuditedCall {
  name: RouteName;
  request: Request;
  credentials: CallerCredentials;
}

/** Errors by which a write is refused, as against malformed or impossible. */
const REFUSALS: readonly string[] = ['NotAllowedError', 'UnprocessableError'];

/**
 * Tells the auditor of every write and how it ended, and leaves a record of
 * every refusal: who was told no is as much a part of the trail as what moved.
 */
export async function withAudit<TAnswer>(
  router: ContractRouter,
  call: AuditedCall,
  work: () => Promise<TAnswer>,
): Promise<TAnswer> {
  const { audit, acts } = ROUTE_ACCESS[call.name];
  if (!audit) {
    return work();
  }
  const event = await router.auditor.createEvent({
    eventId: audit,
    severityLevel: 'medium',
    request: call.request,
    meta: metaOf(call.request),
  });
  try {
    const answer = await work();
    await event.success();
    return answer;
  } catch (error) {
    await event.fail({ error: toAuditError(error) });
    if (isError(error) && REFUSALS.includes(error.name)) {
      await router.trail.add(
        refusalEntry(
          router.kinds,
          { actor: refOf(call.credentials), request: call.request, acts },
          error,
        ),
      );
    }
    throw error;
  }
}

/** Names only: the input is in the request, which is kept. */
function metaOf({ body, params }: Request): BackstageJsonObject {
  const operation: unknown = body?.operation;
  const { id, ...names } = params;
  return {
    ...names,
    ...(id ? { requestId: id } : {}),
    ...(typeof operation === 'string' ? { operation } : {}),
  };
}

function toAuditError(error: unknown): Error {
  return error instanceof Error ? error : new Error(toError(error).message);
}
