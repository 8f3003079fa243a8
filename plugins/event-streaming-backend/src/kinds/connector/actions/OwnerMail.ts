// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { NotificationService } from '@backstage/plugin-notifications-node';
import { titleOfOwner } from '@sluice/plugin-event-streaming-common';
import { Person } from '../../../identity/Identity';
import { ConnectorRow } from '../../../inventory/connectors/rows/ConnectorRow';
import { PeopleMail } from '../../../requests/moves/PeopleMail';
import { ConnectorAct } from './ConnectorAct';

/** Everything an `OwnerMail` is made of. */
export interface OwnerMailOptions {
  notifications: NotificationService;
  logger: LoggerService;
}

/** What is said of an act, after the name of the connector. */
const SAID: Readonly<Record<ConnectorAct['action'], string>> = {
  pause: 'paused',
  resume: 'resumed',
  stop: 'stopped',
  restart: 'restarted',
  'restart-task': 'a task restarted',
};

/** The platform may operate what a group owns, but not unseen. */
export class OwnerMail {
  readonly #mail: PeopleMail;
  readonly #logger: LoggerService;

  static create({ notifications, logger }: OwnerMailOptions): OwnerMail {
    return new OwnerMail(PeopleMail.create(notifications), logger);
  }

  private constructor(mail: PeopleMail, logger: LoggerService) {
    this.#mail = mail;
    this.#logger = logger;
  }

  /** Never fails what was done: an owner who cannot be told is logged. */
  async aboutIntervention(
    { connect, connector, owner }: ConnectorRow,
    { action }: ConnectorAct,
    { ref }: Person,
  ): Promise<void> {
    const names = [connect, connector].map(encodeURIComponent);
    try {
      await this.#mail.aboutObject(
        `/connectors/${names.join('/')}`,
        { entityRef: owner, excludeEntityRef: ref },
        {
          title: `Connector ${connector}: ${SAID[action]} by the platform`,
          description: `${titleOfOwner(
            ref,
          )} did it at once to what your team owns`,
          severity: 'normal',
        },
      );
    } catch (error) {
      this.#logger.warn(
        `The owner of '${connector}' could not be told that the platform operated it: ${
          toError(error).message
        }`,
      );
    }
  }
}
