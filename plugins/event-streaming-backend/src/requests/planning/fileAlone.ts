// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { isError } from '@backstage/errors';
import { isAllowedTransition } from '@sluice/plugin-event-streaming-common';
import {
  NewStoredRequest,
  POLICY,
  RequestStore,
  StoredRequest,
} from '../../database/RequestStore';
import { TwinRequestError } from '../../database/TwinRequestError';
import { Identity } from '../../identity/Identity';
import { MoveObserver } from '../moves/MoveObserver';
import { assertNoViolation } from './assertNoViolation';
import { RequestPlanner } from './RequestPlanner';

/** What filing needs. */
export interface FilingServices {
  store: RequestStore;
  planner: RequestPlanner;
  identity: Identity;
  observer: MoveObserver;
}

/**
 * Keeps a new request. One that is in its way is ended when whoever asked for it
 * may not any more, as after its target went to another group: it could never
 * be done, and those who may ask now neither see it nor can take it back.
 *
 * @throws TwinRequestError when another one asks for the same
 */
export async function fileAlone(
  request: NewStoredRequest,
  services: FilingServices,
): Promise<StoredRequest> {
  const { store } = services;
  try {
    return await store.insert(request);
  } catch (error) {
    if (!(error instanceof TwinRequestError)) {
      throw error;
    }
    const twin = await store.get(error.twinId);
    const reason = await whyNotAsked(twin, services);
    if (reason === undefined || !isAllowedTransition(twin.state, 'withdrawn')) {
      throw error;
    }
    await end(twin, reason, services);
    return store.insert(request);
  }
}

/** Why its requester may not ask for it any more; undefined when they may. */
async function whyNotAsked(
  request: StoredRequest,
  { planner, identity }: FilingServices,
): Promise<string | undefined> {
  try {
    const requester = await identity.describe(request.createdBy);
    const { proposal } = await planner.plan(request, requester);
    assertNoViolation(proposal.findings);
    return undefined;
  } catch (error) {
    // Whatever else is wrong with it may be put right by who asked.
    return isError(error) && error.name === 'NotAllowedError'
      ? error.message
      : undefined;
  }
}

async function end(
  { id, state: from, revision }: StoredRequest,
  why: string,
  { store, observer }: FilingServices,
) {
  const request = await store.move(id, {
    from,
    to: 'withdrawn',
    revision,
    actor: POLICY,
    details: {
      reason: `Who asked for it may not any more, and somebody else asks: ${why}`,
    },
  });
  await observer.moved({ request, from, actor: POLICY });
}
