// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { AuditorService, LoggerService } from '@backstage/backend-plugin-api';
import {
  NotificationService,
  NotificationSendOptions,
} from '@backstage/plugin-notifications-node';
import { SignalsService } from '@backstage/plugin-signals-node';
import { StoredRequest } from '../database/RequestStore';
import { KindRegistry } from '../kinds/KindRegistry';
import { describeMove } from './describeMove';
import { CommittedMove, MoveObserver } from './MoveObserver';
import { reasonOf } from './reasonOf';
import { requestView } from './requestView';

/** Everything a `MoveAnnouncer` is made of. */
export interface MoveAnnouncerOptions {
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
  /** Messages go out one after another, so that none overtakes an older one. */
  #queue: Promise<void> = Promise.resolve();

  static create(options: MoveAnnouncerOptions): MoveAnnouncer {
    return new MoveAnnouncer(options);
  }

  private constructor(options: MoveAnnouncerOptions) {
    this.#options = options;
  }

  async moved(move: CommittedMove): Promise<void> {
    // Lists must show the move when the caller has its answer; people need not.
    await this.#try('kind', () => this.#tellKind(move));
    this.#queue = this.#queue.then(async () => {
      await this.#try('auditor', () => this.#tellAuditor(move));
      await this.#try('open pages', () => this.#tellPages(move));
      await this.#try('requester', () => this.#tellRequester(move));
      await this.#try('owner', () => this.#tellOwner(move));
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

  async #tellAuditor({ request, from, actor }: CommittedMove) {
    const event = await this.#options.auditor.createEvent({
      eventId: 'request-move',
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

  async #tellRequester({ request, actor }: CommittedMove) {
    const { kinds } = this.#options;
    const { createdBy } = request;
    if (createdBy === actor || !isUser(createdBy)) {
      return;
    }
    const { operation } = kinds.operation(request.operation);
    const told = describeMove(request, operation);
    if (told) {
      await this.#send(request, { entityRef: createdBy }, told);
    }
  }

  /** The platform may act on what a group owns, but not unseen. */
  async #tellOwner({ request, from, actor }: CommittedMove) {
    if (!request.intervention || from || !request.owner) {
      return;
    }
    const { operation } = this.#options.kinds.operation(request.operation);
    await this.#send(
      request,
      { entityRef: request.owner, excludeEntityRef: actor },
      {
        title: `${operation.title} ${request.title}: asked for by the platform`,
        description: `${actor} asked for it on what your team owns`,
        severity: 'normal',
      },
    );
  }

  async #send(
    { id }: StoredRequest,
    recipients: { entityRef: string; excludeEntityRef?: string },
    payload: Omit<NotificationSendOptions['payload'], 'topic' | 'scope'>,
  ) {
    await this.#options.notifications.send({
      recipients: { type: 'entity', ...recipients },
      payload: {
        ...payload,
        link: `/event-streaming/requests/${id}`,
        topic: 'event-streaming-requests',
        // A later move of the same request replaces the message.
        scope: `event-streaming-request-${id}`,
      },
    });
  }
}

function isUser(ref: string): boolean {
  return ref.startsWith('user:');
}
