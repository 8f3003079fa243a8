// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { AuditorService, LoggerService } from '@backstage/backend-plugin-api';
import { NotificationService } from '@backstage/plugin-notifications-node';
import { SignalsService } from '@backstage/plugin-signals-node';
import { openGates, titleOfOwner } from '@sluice/plugin-event-streaming-common';
import { RequestStore, StoredRequest } from '../../database/RequestStore';
import { KindRegistry } from '../../kinds/KindRegistry';
import { approvalsFor } from '../decisions/approvalsFor';
import { BatchAnnouncer } from './BatchAnnouncer';
import { describeMove, describeReview } from './describeMove';
import { CommittedMove, MoveObserver } from './MoveObserver';
import { isUser, PeopleMail } from './PeopleMail';
import { reasonOf } from '../execution/reasonOf';
import { requestView } from '../views/requestView';

/** Everything a `MoveAnnouncer` is made of. */
export interface MoveAnnouncerOptions {
  /** Where what became of a whole batch is read. */
  store: Pick<RequestStore, 'list' | 'count'>;
  kinds: KindRegistry;
  auditor: AuditorService;
  notifications: NotificationService;
  signals: SignalsService;
  logger: LoggerService;
}

/** The channel on which open pages learn that a request has moved. */
const CHANNEL = 'event-streaming';

/**
 * Tells the kind, Backstage's auditor, the people and the open pages of each
 * committed move. None of them can fail it: what cannot be told is logged.
 */
export class MoveAnnouncer implements MoveObserver {
  readonly #options: MoveAnnouncerOptions;
  readonly #mail: PeopleMail;
  readonly #batches: BatchAnnouncer;
  /** Messages go out one after another, so that none overtakes an older one. */
  #queue: Promise<void> = Promise.resolve();

  static create(options: MoveAnnouncerOptions): MoveAnnouncer {
    return new MoveAnnouncer(options);
  }

  private constructor(options: MoveAnnouncerOptions) {
    this.#options = options;
    this.#mail = PeopleMail.create(options.notifications);
    this.#batches = BatchAnnouncer.create({ ...options, mail: this.#mail });
  }

  async moved(move: CommittedMove): Promise<void> {
    if (move.event === 'batch') {
      this.#queue = this.#queue.then(() => this.#tellPeople(move));
      return;
    }
    // Lists must show the move when the caller has its answer; people need not.
    await this.#try('kind', () => this.#tellKind(move));
    this.#queue = this.#queue.then(async () => {
      await this.#try('auditor', () => this.#tellAuditor(move));
      await this.#try('open pages', () => this.#tellPages(move));
      await this.#tellPeople(move);
    });
  }

  /** Resolves when everybody was told, or could not be. */
  settled(): Promise<void> {
    return this.#queue;
  }

  async #try(whom: string, tell: () => Promise<void>) {
    try {
      await tell();
    } catch (error) {
      this.#options.logger.warn(
        `The ${whom} could not be told of a move: ${reasonOf(error)}`,
      );
    }
  }

  async #tellKind({ request }: CommittedMove) {
    const { kinds } = this.#options;
    if (kinds.knows(request.kind)) {
      const handler = kinds.handler(request.kind);
      await handler.afterMove(requestView(kinds, request));
    }
  }

  async #tellAuditor(move: CommittedMove) {
    const { request, from, actor, event: told = 'move' } = move;
    const event = await this.#options.auditor.createEvent({
      eventId: `request-${told}`,
      severityLevel: 'medium',
      meta: {
        requestId: request.id,
        operation: request.operation,
        target: request.target,
        from: from ?? 'new',
        to: request.state,
        actor,
      },
    });
    await event.success();
  }

  async #tellPages({ request }: CommittedMove) {
    await this.#options.signals.publish({
      recipients: { type: 'broadcast' },
      channel: CHANNEL,
      message: { requestId: request.id },
    });
  }

  async #tellPeople(move: CommittedMove) {
    if (this.#batches.speaksOf(move)) {
      await this.#try('people of a batch', () => this.#batches.tell(move));
      return;
    }
    await this.#try('requester', () => this.#tellRequester(move));
    await this.#try('approvers', () => this.#tellApprovers(move));
    await this.#try('owner', () => this.#tellOwner(move));
  }

  async #tellRequester(move: CommittedMove) {
    const { request, actor } = move;
    const { createdBy } = request;
    if (createdBy === actor || !isUser(createdBy)) {
      return;
    }
    const told = describeMove(move, this.#operationOf(request));
    if (told) {
      await this.#mail.aboutRequest(request.id, { entityRef: createdBy }, told);
    }
  }

  /** Groups that are asked, without who asked, edited, or answered already. */
  async #tellApprovers(move: CommittedMove) {
    const { request, actor } = move;
    const groups = isReviewable(move) ? groupsToTell(move) : [];
    if (!groups.length) {
      return;
    }
    const answered = approvalsFor(request).map(({ by }) => by);
    const others = [actor, request.createdBy, ...request.editors, ...answered];
    await this.#mail.aboutRequest(
      request.id,
      {
        entityRef: groups,
        excludeEntityRef: [...new Set(others.filter(isUser))],
      },
      describeReview(move, this.#operationOf(request)),
    );
  }

  /** The platform may act on what a group owns, but not unseen. */
  async #tellOwner({ request, from, actor }: CommittedMove) {
    if (!request.intervention || from || !request.owner) {
      return;
    }
    const { title } = this.#operationOf(request);
    await this.#mail.aboutRequest(
      request.id,
      { entityRef: request.owner, excludeEntityRef: actor },
      {
        title: `${title} ${request.title}: asked for by the platform`,
        description: `${titleOfOwner(
          actor,
        )} asked for it on what your team owns`,
        severity: 'normal',
      },
    );
  }

  #operationOf({ operation }: StoredRequest) {
    return this.#options.kinds.operation(operation).operation;
  }
}

/** Whether those who may approve have something to do that they do not know of. */
function isReviewable({ request, from, event = 'move' }: CommittedMove) {
  const isNew = event === 'move' && from !== 'pending';
  const asks = isNew || ['revision', 'gates', 'reminder'].includes(event);
  return request.state === 'pending' && asks;
}

function groupsToTell({ request, asked }: CommittedMove): string[] {
  const open = openGates(request.gates, approvalsFor(request));
  const groups = [...new Set(open.flatMap(gate => gate.groups))];
  return asked ? groups.filter(group => asked.includes(group)) : groups;
}
