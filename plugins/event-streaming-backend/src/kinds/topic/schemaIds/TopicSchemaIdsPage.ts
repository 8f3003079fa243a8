// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { isError, ServiceUnavailableError } from '@backstage/errors';
import {
  SchemaIdUse,
  TopicSchemaIds,
} from '@sluice/plugin-event-streaming-common';
import {
  KafkaAdmin,
  PartitionFraming,
} from '@sluice/plugin-event-streaming-node';
import { ResolvedId, SchemasById } from '../../../access/SchemasById';
import { AskCaller } from '../../../access/TopicAccess';
import { Clusters } from '../../../clusters/Clusters';
import { LiveReads } from '../../../inventory/LiveReads';
import { TopicRow } from '../../../inventory/rows/TopicRow';
import { groupFramings } from './groupFramings';

/** Messages that are looked at, of one partition and of all. */
const MOST_OF_PARTITION = 20;
const MOST = 500;
/** Data that only looks as if it had ids has a great many. */
const MOST_USES = 20;
/** Somebody waits for it, having asked for it. */
const PATIENCE_MS = 5_000;

/** Everything a `TopicSchemaIdsPage` is made of. */
export interface TopicSchemaIdsPageOptions {
  clusters: Pick<Clusters, 'get'>;
  live: LiveReads;
  schemasById: SchemasById;
}

type Looked =
  | { recordsPerPartition: number; found: PartitionFraming[] }
  | { refused: string };

/**
 * Which schemas the newest messages of a topic say that they go by. Messages
 * are looked at and forgotten: only ids, counts, offsets and times leave here.
 */
export class TopicSchemaIdsPage {
  readonly #options: TopicSchemaIdsPageOptions;

  static create(options: TopicSchemaIdsPageOptions): TopicSchemaIdsPage {
    return new TopicSchemaIdsPage(options);
  }

  private constructor(options: TopicSchemaIdsPageOptions) {
    this.#options = options;
  }

  /** @throws ServiceUnavailableError while the cluster does not answer */
  async of(row: TopicRow, caller: AskCaller): Promise<TopicSchemaIds> {
    const { clusters, live } = this.#options;
    const { schemaRegistry } = clusters.get(row.cluster);
    const read = await live.read(row.cluster, admin => look(admin, row.topic), {
      patienceMs: PATIENCE_MS,
    });
    if (!read.live) {
      throw new ServiceUnavailableError(read.reason);
    }
    const looked = read.value;
    const found = 'found' in looked ? looked.found : [];
    const all = [groupFramings(found, 'key'), groupFramings(found, 'value')];
    const [keys, values] = all.map(uses => uses.slice(0, MOST_USES));
    const more = all.flat().length - keys.length - values.length;
    const { registryAway, resolved } = await this.#options.schemasById.of(
      { registry: schemaRegistry, topic: row, uses: [...keys, ...values] },
      caller,
    );
    return {
      readAt: new Date(read.at).toISOString(),
      registry: schemaRegistry,
      recordsPerPartition: MOST_OF_PARTITION,
      ...('refused' in looked
        ? { refused: looked.refused }
        : { recordsPerPartition: looked.recordsPerPartition }),
      partitions: found.length,
      records: found.reduce((sum, { records }) => sum + records.length, 0),
      registryAway,
      moreIds: more || undefined,
      keys: keys.map(use => withSchemas(use, resolved)),
      values: values.map(use => withSchemas(use, resolved)),
    };
  }
}

/** A right that the portal lacks is an answer: who asks cannot mend it by asking again. */
async function look(admin: KafkaAdmin, name: string): Promise<Looked> {
  try {
    const [item] = await admin.describeTopics([name]);
    if (item.error) {
      throw item.error;
    }
    const partitions = item.value.partitions.slice(0, MOST);
    const recordsPerPartition = Math.min(
      MOST_OF_PARTITION,
      Math.floor(MOST / Math.max(1, partitions.length)),
    );
    const topic = { ...item.value, partitions };
    const found = await admin.readFraming(topic, { recordsPerPartition });
    return { recordsPerPartition, found };
  } catch (error) {
    if (isError(error) && error.name === 'NotAllowedError') {
      return { refused: error.message };
    }
    throw error;
  }
}

function withSchemas(
  use: SchemaIdUse,
  resolved: (use: SchemaIdUse) => ResolvedId | undefined,
): SchemaIdUse {
  return { ...use, ...resolved(use) };
}
