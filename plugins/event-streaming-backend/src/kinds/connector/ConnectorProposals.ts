// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { NotImplementedError } from '@backstage/errors';
import {
  CONNECTOR_STEPS,
  connectorKind,
} from '@sluice/plugin-event-streaming-common';
import { assertOwnerAsks } from '../assertOwnerAsks';
import { Ask, Proposal } from '../KindHandler';
import { unlessMissing } from '../unlessMissing';
import { ConnectorCases } from './changes/ConnectorCases';
import { hasDone } from './changes/ConnectorCase';
import {
  proposeConnectorDeletion,
  proposeConnectorForgetting,
} from './changes/proposeConnectorDeletion';
import { proposeConnectorCreation } from './changes/proposeConnectorCreation';
import {
  assertMayUpdate,
  proposeConnectorUpdate,
} from './changes/proposeConnectorUpdate';
import { proposeOffsetsReset } from './changes/proposeOffsetsReset';
import { ConnectorProposalsOptions } from './ConnectorProposalsOptions';

/** Reads the live facts about a connector and makes the plan of an operation. */
export class ConnectorProposals {
  readonly #options: ConnectorProposalsOptions;
  readonly #cases: ConnectorCases;

  static create(options: ConnectorProposalsOptions): ConnectorProposals {
    return new ConnectorProposals(options);
  }

  private constructor(options: ConnectorProposalsOptions) {
    this.#options = options;
    this.#cases = ConnectorCases.create(options);
  }

  /** @throws NotImplementedError for an operation that connectors do not have */
  async propose(ask: Ask): Promise<Proposal> {
    const { operations } = connectorKind;
    switch (ask.operation) {
      case operations.create.id:
        return proposeConnectorCreation(
          await this.#cases.ofName(ask),
          this.#options,
        );
      case operations.update.id:
        return proposeConnectorUpdate(
          await this.#cases.ofConnector(ask, assertMayUpdate),
          this.#options,
        );
      case operations.resetOffsets.id:
        return proposeOffsetsReset(await this.#cases.ofConnector(ask));
      case operations.delete.id:
        return this.#deletion(ask);
      default:
        throw new NotImplementedError(`Connectors have no '${ask.operation}'`);
    }
  }

  /** Of one that is gone already, what the portal remembers is forgotten. */
  async #deletion(ask: Ask): Promise<Proposal> {
    const named = await this.#cases.ofName(ask);
    if (named.record || hasDone(ask, CONNECTOR_STEPS.delete)) {
      const { target, client, owner } = named;
      assertOwnerAsks(target.connector, owner, ask.requester);
      if (!(await unlessMissing(client.describeConnector(target.connector)))) {
        return proposeConnectorForgetting(named);
      }
    }
    return proposeConnectorDeletion(
      await this.#cases.ofConnector(ask),
      this.#options,
    );
  }
}
