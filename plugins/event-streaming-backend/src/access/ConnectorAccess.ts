// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { NotAllowedError } from '@backstage/errors';
import {
  ConnectorTarget,
  prefixRuleOf,
} from '@sluice/plugin-event-streaming-common';
import { EventStreamingConfig } from '../config/EventStreamingConfig';
import { ConnectClusters } from '../connects/ConnectClusters';
import { Person } from '../identity/Identity';
import { ConnectorRow } from '../inventory/connectors/rows/ConnectorRow';
import { ConnectorStore } from '../inventory/connectors/stores/ConnectorStore';
import {
  ConnectorTopics,
  KnownConnectorTopic,
} from '../inventory/connectors/stores/ConnectorTopics';
import { connectorNotFound } from '../kinds/connector/connectorNotFound';
import { AskCaller, Permitted, TopicAccess } from './TopicAccess';

/** Everything `ConnectorAccess` is made of. */
export interface ConnectorAccessOptions {
  access: TopicAccess;
  config: Pick<EventStreamingConfig, 'prefixes' | 'fallbackOwner'>;
  connects: Pick<ConnectClusters, 'get'>;
  connectors: Pick<ConnectorStore, 'get'>;
  connectorTopics: Pick<ConnectorTopics, 'ofConnectors'>;
}

/** What of a row decides who may do what with the connector. */
export type OwnedConnector = Pick<
  ConnectorRow,
  'connect' | 'connector' | 'owner' | 'visibility'
>;

/**
 * Who may know of a connector, read its configuration and operate it. Enforced
 * here, whatever the host's permission policy allows: that can only narrow it.
 */
export class ConnectorAccess {
  readonly #options: ConnectorAccessOptions;

  static create(options: ConnectorAccessOptions): ConnectorAccess {
    return new ConnectorAccess(options);
  }

  private constructor(options: ConnectorAccessOptions) {
    this.#options = options;
  }

  /** Owners whose narrowed connectors the caller may see; undefined for all. */
  scopeOf(caller: AskCaller): Promise<string[] | undefined> {
    return this.#options.access.scopeOf(caller);
  }

  /**
   * The row of a connector that the caller may know of.
   *
   * @throws NotFoundError in the same words for a connector that is not there
   * and one that the caller may not know of
   */
  async visibleRow(
    target: ConnectorTarget,
    caller: AskCaller,
  ): Promise<ConnectorRow> {
    const row = await this.#options.connectors.get(target);
    if (!row || !(await this.isVisible(row, caller))) {
      throw connectorNotFound(target);
    }
    return row;
  }

  async isVisible(
    row: Pick<OwnedConnector, 'owner' | 'visibility'>,
    caller: AskCaller,
  ): Promise<boolean> {
    return row.visibility === 'all' || hasRole(row, await caller());
  }

  /** The topics of these connectors that the caller may see, by name. */
  async visibleTopics(
    rows: readonly ConnectorTarget[],
    caller: AskCaller,
  ): Promise<KnownConnectorTopic[]> {
    const { access, connectorTopics } = this.#options;
    const shown: KnownConnectorTopic[] = [];
    for (const topic of await connectorTopics.ofConnectors(rows)) {
      const { owner, visibility } = topic;
      const isKnown = owner !== undefined && visibility !== undefined;
      if (
        isKnown
          ? await access.isVisible({ ...topic, owner, visibility }, caller)
          : await this.#mayKnowName(topic, caller)
      ) {
        shown.push(topic);
      }
    }
    return shown;
  }

  /** Configurations and traces are for who runs or checks the connector. */
  mayReadConfig(row: OwnedConnector, person: Person): Permitted {
    return hasRole(row, person) || person.isAuditor
      ? { allowed: true }
      : {
          allowed: false,
          reason: `Only its owners, the platform team and auditors see the configuration, the traces and the offsets of '${row.connector}'`,
        };
  }

  /** @throws NotAllowedError with the reason */
  async assertMayReadConfig(
    row: OwnedConnector,
    caller: AskCaller,
  ): Promise<void> {
    assertAllowed(this.mayReadConfig(row, await caller()));
  }

  /** Pausing, stopping and restarting is for who runs the connector. */
  mayOperate(row: OwnedConnector, person: Person): Permitted {
    const { mode } = this.#options.connects.get(row.connect);
    if (mode === 'read-only') {
      return {
        allowed: false,
        reason: `Connect cluster '${row.connect}' is only looked at from here`,
      };
    }
    return hasRole(row, person)
      ? { allowed: true }
      : {
          allowed: false,
          reason: `Only its owners and the platform team may operate '${row.connector}'`,
        };
  }

  /** @throws NotAllowedError with the reason */
  assertMayOperate(row: OwnedConnector, person: Person): void {
    assertAllowed(this.mayOperate(row, person));
  }

  /** A topic that is not there is for whom it would be if it were. */
  async #mayKnowName(
    { connect, topic }: Pick<KnownConnectorTopic, 'connect' | 'topic'>,
    caller: AskCaller,
  ): Promise<boolean> {
    const { config, connects } = this.#options;
    const rule = prefixRuleOf(topic, config.prefixes);
    const isNarrowed =
      connects.get(connect).environment.visibility === 'owned' ||
      rule?.visibility === 'owned';
    const owner = rule?.owner ?? config.fallbackOwner;
    return !isNarrowed || hasRole({ owner }, await caller());
  }
}

function hasRole(
  { owner }: Pick<OwnedConnector, 'owner'>,
  { isPlatform, ownershipRefs }: Person,
): boolean {
  return isPlatform || ownershipRefs.includes(owner);
}

function assertAllowed({ allowed, reason }: Permitted): void {
  if (!allowed) {
    throw new NotAllowedError(reason);
  }
}
