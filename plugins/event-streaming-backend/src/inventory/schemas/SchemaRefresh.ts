// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { SchemaTarget } from '@sluice/plugin-event-streaming-common';
import { SchemaRegistry } from '@sluice/plugin-event-streaming-node';
import { unlessMissing } from '../../kinds/unlessMissing';
import { Registries } from '../../registries/Registries';
import { SourceStore } from '../stores/SourceStore';
import { ContentCollector } from './collector/ContentCollector';
import { SchemaWriter } from './collector/SchemaWriter';
import { latestOf, SchemaReading } from './reading/SchemaReading';
import { schemaKeyOf } from './rows/schemaKeyOf';
import { SchemaRow } from './rows/SchemaRow';
import { SchemaRecordStore } from './stores/SchemaRecordStore';
import { SchemaStore } from './stores/SchemaStore';
import { fateOf } from '../rows/fateOf';

/** Everything a `SchemaRefresh` is made of. */
export interface SchemaRefreshOptions {
  registries: Pick<Registries, 'client'>;
  schemas: SchemaStore;
  schemaRecords: SchemaRecordStore;
  registrySources: Pick<SourceStore<unknown>, 'touched'>;
  contentCollector: ContentCollector;
  schemaWriter: SchemaWriter;
}

/** A schema as it was found now; without a row it is nowhere. */
export interface RefreshedSchema {
  row?: SchemaRow;
  /** What the registry said; left out where it has no such schema. */
  reading?: SchemaReading;
}

/** Reads one schema from its registry and makes the inventory agree. */
export class SchemaRefresh {
  readonly #options: SchemaRefreshOptions;

  static create(options: SchemaRefreshOptions): SchemaRefresh {
    return new SchemaRefresh(options);
  }

  private constructor(options: SchemaRefreshOptions) {
    this.#options = options;
  }

  async refresh(target: SchemaTarget): Promise<RefreshedSchema> {
    const { registries, contentCollector, schemaWriter } = this.#options;
    const { registry } = target;
    const now = Date.now();
    const client = registries.client(registry);
    const reading = await unlessMissing(readSchema(client, target));
    if (!reading) {
      return { row: await this.#gone(target, now) };
    }
    const latest = latestOf(reading.versions);
    const contents = await contentCollector.collect(
      registry,
      client,
      latest ? [latest] : [],
    );
    const content = latest && contents.get(latest.contentId);
    const row = await schemaWriter.writeOne(registry, reading, {
      content,
      now,
    });
    return { row, reading };
  }

  /** The registry says that it has no such schema. */
  async #gone(
    target: SchemaTarget,
    now: number,
  ): Promise<SchemaRow | undefined> {
    const { schemas, schemaRecords, registrySources } = this.#options;
    const [row, record] = await Promise.all([
      schemas.get(target),
      schemaRecords.get(target),
    ]);
    const fate = row ? fateOf(row, record) : 'stays';
    if (fate === 'stays') {
      return row;
    }
    const keys = [schemaKeyOf(target)];
    if (fate === 'missing') {
      await schemas.markMissing(keys, now);
    } else {
      await schemas.remove(keys, now);
    }
    await registrySources.touched(target.registry);
    return schemas.get(target);
  }
}

async function readSchema(
  client: SchemaRegistry,
  target: SchemaTarget,
): Promise<SchemaReading> {
  const [artifact, versions, rule] = await Promise.all([
    client.describeArtifact(target),
    client.listVersions(target),
    client.describeCompatibility(target),
  ]);
  return { artifact, versions, rule };
}
