// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  entityRefOf,
  TopicTarget,
} from '@sluice/plugin-event-streaming-common';
import { Knex } from 'knex';
import { Visibility } from '../../../config/EventStreamingConfig';
import { DatabaseRow, toFlag } from '../../stores/columnReaders';
import { giveWay } from '../../stores/giveWay';
import { ConnectorOfTopic } from '../ConnectorInventory';
import { ConnectorRow, ConnectorTopicRow } from '../rows/ConnectorRow';

/** Names in one statement. */
const READ_CHUNK = 250;

/** A topic of a connector with what decides who sees it. */
export interface KnownConnectorTopic extends ConnectorTopicRow {
  /** Whether the inventory has the topic. */
  exists: boolean;
  /** Of the topic; undefined for one that is not in the inventory. */
  owner?: string;
  visibility?: Visibility;
}

interface JoinedRow extends ConnectorTopicRow {
  topic_owner: string | null;
  topic_visibility: Visibility | null;
  topic_present: boolean | null;
}

interface UsingRow
  extends ConnectorTopicRow,
    Pick<
      ConnectorRow,
      'type' | 'class_name' | 'state' | 'owner' | 'visibility'
    > {}

/** The topics of the inventory that connectors have to do with. */
export class ConnectorTopics {
  readonly #knex: Knex;

  static create(options: { knex: Knex }): ConnectorTopics {
    return new ConnectorTopics(options.knex);
  }

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  /** Entity refs of those of these topics that the catalog shows, by name. */
  async catalogRefs(
    cluster: string,
    names: Iterable<string>,
  ): Promise<Map<string, string>> {
    const found = new Map<string, string>();
    const wanted = [...new Set(names)];
    for (let at = 0; at < wanted.length; at += READ_CHUNK) {
      const topics: string[] = await this.#knex('topics')
        .where({ cluster })
        .whereIn('topic', wanted.slice(at, at + READ_CHUNK))
        .whereNot('entity_hash', '')
        .pluck('topic');
      topics.forEach(name =>
        found.set(
          name,
          entityRefOf({ type: 'kafka-topic', source: cluster, name }),
        ),
      );
      await giveWay();
    }
    return found;
  }

  /** The topics of these connectors with what the inventory knows of them. */
  async ofConnectors(
    connectors: readonly { connect: string; connector: string }[],
  ): Promise<KnownConnectorTopic[]> {
    if (!connectors.length) {
      return [];
    }
    const rows: DatabaseRow<JoinedRow>[] = await this.#knex(
      'connector_topics as ct',
    )
      .leftJoin('topics as t', join =>
        join.on('t.cluster', 'ct.cluster').andOn('t.topic', 'ct.topic'),
      )
      .whereIn(
        ['ct.connect', 'ct.connector'],
        connectors.map(({ connect, connector }) => [connect, connector]),
      )
      .select('ct.*')
      .select('t.owner as topic_owner', 't.visibility as topic_visibility')
      .select('t.present as topic_present')
      .orderBy(['ct.topic', 'ct.role']);
    return rows.map(
      ({ topic_owner, topic_visibility, topic_present, ...row }) => ({
        ...row,
        seen: toFlag(row.seen),
        exists: Boolean(topic_present),
        owner: topic_owner ?? undefined,
        visibility: topic_visibility ?? undefined,
      }),
    );
  }

  /** The connectors that are there of these topics, by name. */
  async using(topics: readonly TopicTarget[]): Promise<ConnectorOfTopic[]> {
    const wanted = new Set(topics.map(placeOf));
    const rows: DatabaseRow<UsingRow>[] = await this.#knex(
      'connector_topics as ct',
    )
      .join('connectors as c', join =>
        join.on('c.connect', 'ct.connect').andOn('c.connector', 'ct.connector'),
      )
      .whereIn('ct.topic', [...new Set(topics.map(({ topic }) => topic))])
      .where('c.present', true)
      .select('ct.*', 'c.type', 'c.class_name', 'c.state')
      .select('c.owner', 'c.visibility')
      .orderBy(['ct.topic', 'ct.connector', 'ct.connect', 'ct.role']);
    return rows
      .filter(row => wanted.has(placeOf(row)))
      .map(({ class_name: className, state, seen, ...row }) => ({
        ...row,
        className,
        state: state ?? undefined,
        seen: toFlag(seen),
      }));
  }
}

function placeOf({ cluster, topic }: TopicTarget): string {
  return `${cluster}/${topic}`;
}
