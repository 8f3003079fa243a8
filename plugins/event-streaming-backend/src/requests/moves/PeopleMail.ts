// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  NotificationSendOptions,
  NotificationService,
} from '@backstage/plugin-notifications-node';
import { MoveDescription } from './describeMove';

/** Whom a message goes to. */
export interface Recipients {
  entityRef: string | string[];
  excludeEntityRef?: string | string[];
}

/**
 * Sends people messages about requests and objects, of which a later one
 * replaces an earlier.
 */
export class PeopleMail {
  readonly #notifications: NotificationService;

  static create(notifications: NotificationService): PeopleMail {
    return new PeopleMail(notifications);
  }

  private constructor(notifications: NotificationService) {
    this.#notifications = notifications;
  }

  aboutRequest(id: string, recipients: Recipients, told: MoveDescription) {
    return this.#send(recipients, {
      ...told,
      link: `/event-streaming/requests/${id}`,
      scope: `event-streaming-request-${id}`,
    });
  }

  aboutBatch(id: string, recipients: Recipients, told: MoveDescription) {
    return this.#send(recipients, {
      ...told,
      link: `/event-streaming/requests/batches/${id}`,
      scope: `event-streaming-batch-${id}`,
    });
  }

  /** @param path - of the object's page below the plug-in's own */
  aboutObject(path: string, recipients: Recipients, told: MoveDescription) {
    return this.#send(recipients, {
      ...told,
      link: `/event-streaming${path}`,
      scope: `event-streaming${path}`,
    });
  }

  async #send(
    recipients: Recipients,
    payload: NotificationSendOptions['payload'],
  ): Promise<void> {
    await this.#notifications.send({
      recipients: { type: 'entity', ...recipients },
      payload: { ...payload, topic: 'event-streaming-requests' },
    });
  }
}

/** Whether a ref is of somebody who can be told something. */
export function isUser(ref: string): boolean {
  return ref.startsWith('user:');
}
