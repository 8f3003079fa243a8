// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConflictError } from '@backstage/errors';
import { MoveBody } from '@sluice/plugin-event-streaming-common';
import { RequestStore, StoredRequest } from '../../database/RequestStore';
import { Person } from '../../identity/Identity';
import { approvalsFor } from './approvalsFor';
import { assertConfirmed } from './assertConfirmed';
import { approvalRefusal, declineRefusal } from './decisionRefusal';
import { unfit } from '../errors/MalformedError';
import { GateResolver } from '../gates/GateResolver';
import { MoveObserver } from '../moves/MoveObserver';

/** Everything `RequestDecisions` are made of. */
export interface RequestDecisionsOptions {
  store: RequestStore;
  gateResolver: GateResolver;
  observer: MoveObserver;
  /** Called when there is something to execute. */
  onRunnable(): void;
}

/**
 * What people answer to requests. Who may answer is read from the catalog
 * before the transaction; what counts is decided inside of it, by what is
 * stored then.
 */
export class RequestDecisions {
  readonly #options: RequestDecisionsOptions;

  static create(options: RequestDecisionsOptions): RequestDecisions {
    return new RequestDecisions(options);
  }

  private constructor(options: RequestDecisionsOptions) {
    this.#options = options;
  }

  async approve(id: string, body: MoveBody, person: Person) {
    const { store, observer, onRunnable } = this.#options;
    const request = await this.#pending(id, body.revision, 'approved');
    const refusal = approvalRefusal(request, person);
    if (refusal) {
      throw refusal;
    }
    assertConfirmed(request, body);
    const approved = await store.settleGates(id, {
      revision: body.revision,
      gates: request.gates,
      approval: { ...answerOf(body, person), details: detailsOf(body) },
    });
    await observer.moved({
      request: approved,
      from: 'pending',
      actor: person.ref,
      event: approved.state === 'pending' ? 'approval' : 'move',
    });
    if (approved.state === 'approved') {
      onRunnable();
    }
    return approved;
  }

  async decline(id: string, body: MoveBody, person: Person) {
    const { store, observer } = this.#options;
    const comment = commentOf(body, 'Say why you decline it');
    const { revision } = body;
    const request = await this.#pending(id, revision, 'declined');
    const refusal = declineRefusal(request, person);
    if (refusal) {
      throw refusal;
    }
    const declined = await store.move(id, {
      from: 'pending',
      to: 'declined',
      revision,
      actor: person.ref,
      decision: { decision: 'declined', comment },
      expired: false,
    });
    const { ref: actor } = person;
    await observer.moved({ request: declined, from: 'pending', actor });
    return declined;
  }

  async comment(id: string, body: MoveBody, { ref: by }: Person) {
    const { store, observer } = this.#options;
    const comment = commentOf(body, 'Say something');
    const { revision } = body;
    const request = await store.comment(id, { revision, by, comment });
    const { state: from } = request;
    await observer.moved({ request, from, actor: by, event: 'comment' });
    return request;
  }

  /** The request with its gates as they rest on people now. */
  async #pending(
    id: string,
    revision: number,
    to: 'approved' | 'declined',
  ): Promise<StoredRequest> {
    const { store, gateResolver } = this.#options;
    const request = await store.get(id);
    if (request.revision !== revision) {
      throw new ConflictError(
        `Request ${id} is at revision ${request.revision} by now, not ${revision}; look at it again`,
      );
    }
    if (request.state !== 'pending') {
      throw new ConflictError(
        `Request ${id} is '${request.state}' by now, not 'pending', and cannot become '${to}'`,
      );
    }
    const { policyGates, owner, plan, createdBy, editors } = request;
    const gates = await gateResolver.resolve({
      gates: policyGates,
      owner,
      impact: plan.impact,
      createdBy,
      editors,
      approvals: approvalsFor(request),
    });
    return { ...request, gates };
  }
}

function answerOf({ comment }: MoveBody, { ref, ownershipRefs }: Person) {
  return { by: ref, ownershipRefs, comment };
}

/** What somebody typed or ticked before approving belongs to the record. */
function detailsOf({ confirmation, acknowledged }: MoveBody) {
  return {
    ...(confirmation === undefined ? {} : { confirmation }),
    ...(acknowledged?.length ? { acknowledged } : {}),
  };
}

/** Something that can be seen; spaces of no width say nothing to anybody. */
function commentOf({ comment }: MoveBody, hint: string): string {
  const text = comment?.trim();
  if (!text || !/[^\s\p{C}]/u.test(text)) {
    throw unfit('comment', `is missing. ${hint}`);
  }
  return text;
}
