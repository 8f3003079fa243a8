// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  ConnectorTarget,
  connectorTargetSchema,
} from '@sluice/plugin-event-streaming-common';
import { ConnectorOwnership } from '../../../inventory/connectors/ConnectorInventory';
import { assertManaged } from '../../assertManaged';
import { assertOwnerAsks, ObjectOwner } from '../../assertOwnerAsks';
import { Ask } from '../../KindHandler';
import { unlessMissing } from '../../unlessMissing';
import { connectorNotFound } from '../connectorNotFound';
import { ConnectorProposalsOptions } from '../ConnectorProposalsOptions';
import { ConnectorCase, liveOf, NameCase } from './ConnectorCase';

/** Reads what a change of one connector is about, and nothing of the others. */
export class ConnectorCases {
  readonly #options: ConnectorProposalsOptions;

  static create(options: ConnectorProposalsOptions): ConnectorCases {
    return new ConnectorCases(options);
  }

  private constructor(options: ConnectorProposalsOptions) {
    this.#options = options;
  }

  /**
   * A connector that is there and that the requester may ask changes of.
   *
   * @throws NotFoundError when it is not there, NotAllowedError with the reason
   */
  async ofConnector(
    ask: Ask,
    mayAsk: (named: NameCase) => void = assertMayAsk,
  ): Promise<ConnectorCase> {
    const named = await this.ofName(ask);
    assertManaged(named.connect);
    mayAsk(named);
    const { client, target, record } = named;
    const description = await unlessMissing(
      client.describeConnector(target.connector),
    );
    if (!description) {
      throw connectorNotFound(target);
    }
    return { ...named, description, live: liveOf(description, record) };
  }

  /** A name, whether there is a connector or not; who may ask is not looked at. */
  async ofName(ask: Ask): Promise<NameCase> {
    const { inventory, connects } = this.#options;
    const target = connectorTargetSchema.parse(ask.target);
    const connect = connects.get(target.connect);
    const [ownership, record] = await Promise.all([
      inventory.ownership(target),
      inventory.record(target),
    ]);
    assertVisible(ask, target, ownership);
    return {
      ask,
      target,
      connect,
      client: connects.client(target.connect),
      owner: await this.#owner(ownership),
      record,
    };
  }

  async #owner({ owner, source }: ConnectorOwnership): Promise<ObjectOwner> {
    const existing = await this.#options.identity.existing([owner]);
    const isOrphaned = source !== 'fallback' && !existing.has(owner);
    const isNobodys = source === 'fallback' || isOrphaned;
    return { ref: owner, isOrphaned, active: isNobodys ? undefined : owner };
  }
}

function assertMayAsk({ ask, owner, target }: NameCase): void {
  assertOwnerAsks(target.connector, owner, ask.requester);
}

/** Who may not know of a connector is told what is told where there is none. */
function assertVisible(
  { requester }: Ask,
  target: ConnectorTarget,
  { owner, visibility }: ConnectorOwnership,
) {
  const { isPlatform, ownershipRefs } = requester;
  if (visibility === 'owned' && !isPlatform && !ownershipRefs.includes(owner)) {
    throw connectorNotFound(target);
  }
}
