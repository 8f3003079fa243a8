// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  DeclaredParty,
  TopicConsumers,
  TopicTarget,
} from '@sluice/plugin-event-streaming-common';
import { DeclarationStore } from '../../declarations/DeclarationStore';
import { ConnectorTopics } from '../../inventory/connectors/stores/ConnectorTopics';
import { TopicRow } from '../../inventory/rows/TopicRow';
import { SourceStore } from '../../inventory/stores/SourceStore';
import {
  readingConnectors,
  tellableConnectors,
  writingConnectors,
} from './connectorParties';
import { ConsumerReader, LiveConsumer, SeenConsumer } from './ConsumerReader';
import { partiesOf, toParty } from './declaredParties';
import { freshnessOf } from '../freshnessOf';
import { LiveReads } from '../../inventory/LiveReads';

/** Everything a `TopicConsumersPage` is made of. */
export interface TopicConsumersPageOptions {
  live: LiveReads;
  consumers: ConsumerReader;
  declarations: DeclarationStore;
  sources: Pick<SourceStore<unknown>, 'states'>;
  connectorTopics: Pick<ConnectorTopics, 'using'>;
}

/**
 * Who writes and who reads a topic: what components declare and connectors do,
 * beside what is seen.
 */
export class TopicConsumersPage {
  readonly #options: TopicConsumersPageOptions;

  static create(options: TopicConsumersPageOptions): TopicConsumersPage {
    return new TopicConsumersPage(options);
  }

  private constructor(options: TopicConsumersPageOptions) {
    this.#options = options;
  }

  async of(row: TopicRow): Promise<TopicConsumers> {
    const { live, consumers, declarations, sources, connectorTopics } =
      this.#options;
    const target: TopicTarget = { cluster: row.cluster, topic: row.topic };
    const declared = await declarations.ofTopic(target);
    const connectors = tellableConnectors(
      await connectorTopics.using([target]),
      row,
    );
    const readers = [
      ...partiesOf(declared, 'consumes', row.cluster),
      ...readingConnectors(connectors),
    ];
    const expected = readers.flatMap(({ groups }) => groups);
    const read = await live.read(row.cluster, admin =>
      consumers.read(admin, target, expected),
    );
    const seen = read.live
      ? read.value.map(withoutStreams)
      : await consumers.stored(target);
    const runners = await declarations.runners();
    const states = await sources.states([row.cluster]);
    const known = [...readers, ...runners.map(it => toParty(it, row.cluster))];
    return {
      ...freshnessOf(row, read, states.get(row.cluster)),
      producers: [
        ...partiesOf(declared, 'produces', row.cluster),
        ...writingConnectors(connectors),
      ],
      consumers: seen.map(consumer => ({
        ...consumer,
        component: known.find(party => runs(party, consumer)),
      })),
      inactive: readers.filter(
        party => !seen.some(consumer => runs(party, consumer)),
      ),
    };
  }
}

function runs({ groups }: DeclaredParty, { group }: SeenConsumer): boolean {
  return groups.includes(group);
}

/** Only planning asks for it. */
function withoutStreams({
  usesStreams: _,
  ...consumer
}: LiveConsumer): SeenConsumer {
  return consumer;
}
