// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { LoggerService } from '@backstage/backend-plugin-api';
import {
  ArtifactListing,
  SchemaRegistry,
  VersionListing,
} from '@sluice/plugin-event-streaming-node';
import { Registries } from '../../../registries/Registries';
import { recentChecks } from '../../collector/recentChecks';
import { SourcePasses } from '../../collector/SourcePasses';
import { yieldingMap } from '../../reading/yieldingMap';
import { giveWay } from '../../stores/giveWay';
import { SourceStore, StoredSource } from '../../stores/SourceStore';
import { latestOf, SchemaReading } from '../reading/SchemaReading';
import { schemaKeyOf } from '../rows/schemaKeyOf';
import { SchemaStore } from '../stores/SchemaStore';
import { ContentCollector } from './ContentCollector';
import { readRules } from './readRules';
import { RegistryPass, RegistryReading, SchemaWriter } from './SchemaWriter';
import { RegistryChecks, StoredRegistryFacts } from './StoredRegistryFacts';

/** Versions that are sorted before others get their turn: some 1 ms. */
const VERSIONS_PER_SLICE = 2_000;
/** Bytes of group and artifact together: more fits into no index and no cursor. */
const MOST_NAME_BYTES = 1_100;

/** Everything a `RegistryCollector` is made of. */
export interface RegistryCollectorOptions {
  registries: Pick<Registries, 'client'>;
  schemas: Pick<SchemaStore, 'previous'>;
  registrySources: SourceStore<StoredRegistryFacts>;
  contentCollector: ContentCollector;
  schemaWriter: SchemaWriter;
  logger: LoggerService;
}

type Stored = StoredSource<StoredRegistryFacts> | undefined;

/** Reads registries and writes what it found. */
export class RegistryCollector {
  readonly #options: RegistryCollectorOptions;
  readonly #passes: SourcePasses<
    StoredRegistryFacts,
    RegistryReading,
    RegistryPass
  >;

  static create(options: RegistryCollectorOptions): RegistryCollector {
    return new RegistryCollector(options);
  }

  private constructor(options: RegistryCollectorOptions) {
    const { registrySources, schemaWriter, logger } = options;
    this.#options = options;
    this.#passes = SourcePasses.create({
      title: 'Registry',
      sources: registrySources,
      read: (registry, before: Stored) => this.#read(registry, before),
      write: (registry, reading) => schemaWriter.write(registry, reading),
      foundBy: ({ schemas }) => `${schemas} schemas`,
      logger,
    });
  }

  collect(registry: string): Promise<RegistryPass | undefined> {
    return this.#passes.collect(registry);
  }

  /** The clients are closed by whoever made them, which ends a pass. */
  close(): void {
    this.#passes.close();
  }

  async #read(registry: string, before: Stored): Promise<RegistryReading> {
    const { registries, schemas, contentCollector } = this.#options;
    const client = registries.client(registry);
    const startedAt = Date.now();
    const [artifacts, versions, previous, checks] = await Promise.all([
      client.listArtifacts(),
      client.listAllVersions(),
      schemas.previous(registry),
      this.#checks(registry, client, before?.facts?.checks),
    ]);
    const readings = await this.#assemble(registry, artifacts, versions);
    const [rules, contents] = await bothOf(
      readRules(client, {
        registry,
        readings,
        previous,
        cursor: before?.facts?.ruleCursor,
      }),
      contentCollector.collect(
        registry,
        client,
        readings.flatMap(reading => latestOf(reading.versions) ?? []),
        versions,
      ),
    );
    return {
      startedAt,
      previous,
      contents,
      schemas: await yieldingMap(readings, reading => {
        const { group, artifact } = reading.artifact;
        const key = schemaKeyOf({ registry, group, artifact });
        return { ...reading, rule: rules.ruleOf(key, group) };
      }),
      facts: {
        artifacts: readings.length,
        versions: versions.length,
        ruleCursor: rules.cursor,
        checks,
      },
    };
  }

  /** A version of an artifact that came after the list was read waits. */
  async #assemble(
    registry: string,
    artifacts: ArtifactListing[],
    versions: VersionListing[],
  ): Promise<SchemaReading[]> {
    const byArtifact = new Map<string, VersionListing[]>();
    for (let at = 0; at < versions.length; at += VERSIONS_PER_SLICE) {
      for (const version of versions.slice(at, at + VERSIONS_PER_SLICE)) {
        const name = nameOf(version);
        const list = byArtifact.get(name);
        if (list) {
          list.push(version);
        } else {
          byArtifact.set(name, [version]);
        }
      }
      await giveWay();
    }
    return yieldingMap(
      artifacts.filter(artifact => this.#isStorable(registry, artifact)),
      artifact => ({
        artifact,
        versions: byArtifact.get(nameOf(artifact)) ?? [],
      }),
    );
  }

  #isStorable(
    registry: string,
    { group, artifact }: Pick<ArtifactListing, 'group' | 'artifact'>,
  ): boolean {
    const isShort = Buffer.byteLength(group + artifact) <= MOST_NAME_BYTES;
    const isPlain = !group.includes('\0') && !artifact.includes('\0');
    if (!isShort || !isPlain) {
      this.#options.logger.warn(
        `A schema of registry '${registry}' is left out of the inventory because its name cannot be stored: ${JSON.stringify(
          artifact.slice(0, 100),
        )}`,
      );
    }
    return isShort && isPlain;
  }

  #checks(
    registry: string,
    client: SchemaRegistry,
    known: RegistryChecks | undefined,
  ): Promise<RegistryChecks | undefined> {
    return recentChecks(known, {
      what: `What registry '${registry}' can do`,
      ask: async () => {
        const [description, capabilities] = await Promise.all([
          client.describe(),
          client.capabilities(),
        ]);
        return { at: Date.now(), description, capabilities };
      },
      logger: this.#options.logger,
    });
  }
}

/** Waits for both, also where one has failed: nothing goes on after a pass. */
async function bothOf<A, B>(
  first: Promise<A>,
  second: Promise<B>,
): Promise<[A, B]> {
  await Promise.allSettled([first, second]);
  return Promise.all([first, second]);
}

function nameOf({
  group,
  artifact,
}: Pick<ArtifactListing, 'group' | 'artifact'>): string {
  return JSON.stringify([group, artifact]);
}
