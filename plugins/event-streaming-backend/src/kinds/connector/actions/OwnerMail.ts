// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { NotificationService } from '@backstage/plugin-notifications-node';
import { titleOfOwner } from '@sluice/plugin-event-streaming-common';
import { Person } from '../../../identity/Identity';
import { ConnectorRow } from '../../../inventory/connectors/rows/ConnectorRow';
import { TroubleMail } from '../../../inventory/connectors/watch/TroubleMail';
import { MoveDescription } from '../../../requests/moves/describeMove';
import { PeopleMail, Recipients } from '../../../requests/moves/PeopleMail';
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

/** What owners are told about connectors beside their requests. */
export class OwnerMail implements TroubleMail {
  readonly #mail: PeopleMail;
  readonly #logger: LoggerService;

  static create({ notifications, logger }: OwnerMailOptions): OwnerMail {
    return new OwnerMail(PeopleMail.create(notifications), logger);
  }

  private constructor(mail: PeopleMail, logger: LoggerService) {
    this.#mail = mail;
    this.#logger = logger;
  }

  /** The platform may operate what a group owns, but not unseen. */
  async aboutIntervention(
    row: ConnectorRow,
    { action }: ConnectorAct,
    { ref }: Person,
  ): Promise<void> {
    const told: MoveDescription = {
      title: `Connector ${row.connector}: ${SAID[action]} by the platform`,
      description: `${titleOfOwner(ref)} did it at once to what your team owns`,
      severity: 'normal',
    };
    const to = { entityRef: row.owner, excludeEntityRef: ref };
    await this.#send(row, to, told, 'that the platform operated it');
  }

  /** The reason is the one that lists show, without what a trace may hold. */
  async aboutTrouble(row: ConnectorRow): Promise<void> {
    const { connect, connector, health, health_reason, owner } = row;
    const says =
      health === 'degraded' ? 'some of its tasks failed' : 'it does not work';
    const told: MoveDescription = {
      title: `Connector ${connector}: ${says}`,
      description: `${health_reason ?? 'Look at its page'} (on ${connect})`,
      severity: 'high',
    };
    await this.#send(row, { entityRef: owner }, told, 'that it fails');
  }

  /** Never fails what was done: an owner who cannot be told is logged. */
  async #send(
    { connect, connector }: ConnectorRow,
    to: Recipients,
    told: MoveDescription,
    what: string,
  ): Promise<void> {
    const names = [connect, connector].map(encodeURIComponent);
    try {
      const path = `/connectors/${names.join('/')}`;
      await this.#mail.aboutObject(path, to, told);
    } catch (error) {
      this.#logger.warn(
        `The owner of '${connector}' could not be told ${what}: ${
          toError(error).message
        }`,
      );
    }
  }
}
