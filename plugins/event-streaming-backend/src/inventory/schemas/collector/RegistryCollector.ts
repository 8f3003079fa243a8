// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import {
  ArtifactListing,
  SchemaRegistry,
  VersionListing,
} from '@sluice/plugin-event-streaming-node';
import { Registries } from '../../../registries/Registries';
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

/** What changes rarely is asked for again after so long. */
const CHECK_INTERVAL_MS = 10 * 60_000;
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

/**
 * Reads registries and writes what it found. A pass is whole or nothing: one
 * that fails leaves the inventory as it was, with the time and the reason.
 */
export class RegistryCollector {
  readonly #options: RegistryCollectorOptions;
  readonly #passes = new Map<string, Promise<RegistryPass | undefined>>();
  #closed = false;

  static create(options: RegistryCollectorOptions): RegistryCollector {
    return new RegistryCollector(options);
  }

  private constructor(options: RegistryCollectorOptions) {
    this.#options = options;
  }

  /**
   * Reads a registry now, or waits for the pass that is under way. Answers
   * undefined when the registry could not be read.
   */
  collect(registry: string): Promise<RegistryPass | undefined> {
    const running = this.#passes.get(registry);
    if (running) {
      return running;
    }
    const pass = this.#collect(registry).finally(() =>
      this.#passes.delete(registry),
    );
    this.#passes.set(registry, pass);
    return pass;
  }

  /** The clients are closed by whoever made them, which ends a pass. */
  close(): void {
    this.#closed = true;
  }

  async #collect(registry: string): Promise<RegistryPass | undefined> {
    const { registrySources, schemaWriter, logger } = this.#options;
    const before = await registrySources.get(registry);
    let reading;
    try {
      reading = await this.#read(registry, before);
    } catch (error) {
      // A portal that stops says nothing about the registry.
      if (!this.#closed) {
        await this.#failed(registry, before, toError(error).message);
      }
      return undefined;
    }
    const result = await schemaWriter.write(registry, reading);
    if (before?.state !== 'up') {
      logger.info(`Registry '${registry}' is read: ${result.schemas} schemas`);
    }
    return result;
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

  /** A registry that was read whole is not down because a check failed. */
  async #checks(
    registry: string,
    client: SchemaRegistry,
    known: RegistryChecks | undefined,
  ): Promise<RegistryChecks | undefined> {
    if (known && Date.now() - known.at < CHECK_INTERVAL_MS) {
      return known;
    }
    try {
      const [description, capabilities] = await Promise.all([
        client.describe(),
        client.capabilities(),
      ]);
      return { at: Date.now(), description, capabilities };
    } catch (error) {
      this.#options.logger.warn(
        `What registry '${registry}' can do could not be asked: ${
          toError(error).message
        }`,
      );
      return known;
    }
  }

  async #failed(
    registry: string,
    before: Stored,
    reason: string,
  ): Promise<void> {
    const { registrySources, logger } = this.#options;
    const level = before?.state === 'down' ? 'debug' : 'warn';
    logger[level](`Registry '${registry}' could not be read: ${reason}`);
    await registrySources.failed(registry, reason);
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
