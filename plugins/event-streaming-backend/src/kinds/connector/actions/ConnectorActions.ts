// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { setTimeout } from 'node:timers/promises';
import {
  ConflictError,
  ServiceUnavailableError,
  toError,
} from '@backstage/errors';
import { ConnectorTarget } from '@sluice/plugin-event-streaming-common';
import { OutcomeUnknownError } from '@sluice/plugin-event-streaming-node';
import { ConnectorAccess } from '../../../access/ConnectorAccess';
import { AuditTrail } from '../../../audit/AuditTrail';
import { ConnectClusters } from '../../../connects/ConnectClusters';
import { Person } from '../../../identity/Identity';
import { ConnectorRow } from '../../../inventory/connectors/rows/ConnectorRow';
import { ConnectorActionStore } from '../../../inventory/connectors/stores/ConnectorActionStore';
import { ConnectorIntentionStore } from '../../../inventory/connectors/stores/ConnectorIntentionStore';
import {
  apply,
  ConnectorAct,
  detailsOf,
  isLasting,
  isWanted,
  rememberedOf,
} from './ConnectorAct';
import { OwnerMail } from './OwnerMail';
import { Progress, progressOf } from './progressOf';

/** How long it is watched until the connector has followed. */
const PATIENCE_MS = 10_000;
/** Between two looks at first; each is longer than the one before. */
const FIRST_LOOK_MS = 100;
const LONGEST_LOOK_MS = 1_000;

/** Everything `ConnectorActions` are made of. */
export interface ConnectorActionsOptions {
  connectorAccess: ConnectorAccess;
  connects: Pick<ConnectClusters, 'client'>;
  connectorActions: Pick<ConnectorActionStore, 'save'>;
  connectorIntentions: Pick<ConnectorIntentionStore, 'save' | 'remove'>;
  ownerMail: OwnerMail;
}

/**
 * What owners do to their connectors at once: told to the worker, kept in the
 * audit trail, and watched until it shows.
 */
export class ConnectorActions {
  readonly #options: ConnectorActionsOptions;

  static create(options: ConnectorActionsOptions): ConnectorActions {
    return new ConnectorActions(options);
  }

  private constructor(options: ConnectorActionsOptions) {
    this.#options = options;
  }

  /**
   * Does it, and waits until it shows.
   *
   * @throws NotFoundError for what the person may not know of, NotAllowedError
   * with the reason, ConflictError when the connector does not follow in time,
   * and what the worker answers
   */
  async act(
    target: ConnectorTarget,
    act: ConnectorAct,
    { person, trail }: { person: Person; trail: AuditTrail },
  ): Promise<ConnectorRow> {
    const { connectorAccess } = this.#options;
    const row = await connectorAccess.visibleRow(target, async () => person);
    connectorAccess.assertMayOperate(row, person);
    assertThere(row);
    await this.#apply(row, act, { person, trail });
    const progress = await this.#watch(row, act);
    if (!progress.reached) {
      throw new ConflictError(
        `Connect has taken '${act.action}' for '${row.connector}', but after ${
          PATIENCE_MS / 1000
        } seconds ${progress.lacks}; look again in a moment`,
      );
    }
    return row;
  }

  /** What the worker was told is kept, also where it then failed. */
  async #apply(
    row: ConnectorRow,
    act: ConnectorAct,
    { person, trail }: { person: Person; trail: AuditTrail },
  ): Promise<void> {
    const { connectorActions, connectorIntentions, ownerMail } = this.#options;
    const { connect, connector, owner } = row;
    const isIntervention = !person.ownershipRefs.includes(owner);
    const keep = (reason?: string) =>
      trail.add({
        actor: person.ref,
        event: reason === undefined ? 'action.done' : 'action.failed',
        operation: `connector.${act.action}`,
        source: connect,
        title: connector,
        target: { connect, connector },
        owner,
        details: {
          ...detailsOf(act),
          ...(isIntervention ? { intervention: true } : {}),
          ...(reason === undefined ? {} : { reason }),
        },
      });
    const by = person.ref;
    const told = Date.now();
    try {
      await this.#tell(row, act, { by, at: told });
    } catch (error) {
      await keep(toError(error).message);
      throw error;
    }
    const at = new Date().toISOString();
    await connectorActions.save(row, rememberedOf(act, { by, at }));
    await connectorIntentions.remove(row, told);
    await keep();
    if (isIntervention) {
      await ownerMail.aboutIntervention(row, act, person);
    }
  }

  /**
   * What is about to be told is written down first: where the answer is missing,
   * or this backend dies, a later reading shows whether it was done. No reading
   * could of what is so already, nor of a restart: a worker that comes back
   * restarts all it has by itself.
   */
  async #tell(
    row: ConnectorRow,
    act: ConnectorAct,
    who: { by: string; at: number },
  ): Promise<void> {
    const { connects, connectorIntentions } = this.#options;
    const { connect, connector, state } = row;
    if (isLasting(act) && !isWanted(act, state)) {
      await connectorIntentions.save(row, { act, ...who });
    }
    try {
      await apply(connects.client(connect), connector, act);
    } catch (error) {
      if (!OutcomeUnknownError.is(error)) {
        await connectorIntentions.remove(row, who.at);
      }
      throw error;
    }
  }

  async #watch(
    { connect, connector }: ConnectorTarget,
    act: ConnectorAct,
  ): Promise<Progress> {
    const client = this.#options.connects.client(connect);
    const startedAt = Date.now();
    for (let pause = FIRST_LOOK_MS; ; pause *= 1.5) {
      const found = await lookedAt(act, () =>
        client.describeConnector(connector),
      );
      const elapsed = Date.now() - startedAt;
      const progress = progressOf(act, found, elapsed);
      if (progress.reached || elapsed >= PATIENCE_MS) {
        return progress;
      }
      await setTimeout(Math.min(pause, LONGEST_LOOK_MS));
    }
  }
}

/** A worker that dies now has taken what it was told, and that is to be said. */
async function lookedAt<TFound>(
  { action }: ConnectorAct,
  look: () => Promise<TFound>,
): Promise<TFound> {
  try {
    return await look();
  } catch (error) {
    const { name, message } = toError(error);
    if (name !== 'ServiceUnavailableError') {
      throw error;
    }
    throw new ServiceUnavailableError(
      `Connect has taken '${action}', but whether it was done cannot be told yet: ${message}. Look again in a moment`,
    );
  }
}

function assertThere({ present, connect, connector }: ConnectorRow): void {
  if (!present) {
    throw new ConflictError(
      `Connector '${connector}' is not there on Connect cluster '${connect}' now, so nothing can be done to it`,
    );
  }
}
