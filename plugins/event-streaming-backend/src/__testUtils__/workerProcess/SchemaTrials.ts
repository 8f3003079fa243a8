// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { mockServices } from '@backstage/backend-test-utils';
import { JsonObject } from '@backstage/types';
import {
  RequestState,
  SchemaTarget,
} from '@sluice/plugin-event-streaming-common';
import { SchemaRegistry } from '@sluice/plugin-event-streaming-node';
import { Knex } from 'knex';
import { randomUUID } from 'node:crypto';
import { ApicurioSchemaRegistry } from '../../adapters/apicurio/ApicurioSchemaRegistry';
import { KafkajsKafkaAdmin } from '../../adapters/kafkajs/KafkajsKafkaAdmin';
import { migrateDatabase } from '../../database/migrateDatabase';
import { DefaultRequestService } from '../../requests/DefaultRequestService';
import { RequestService } from '../../requests/RequestService';
import { ProcessDatabase } from '../backendProcess/BackendProcessOptions';
import { openDatabase } from '../backendProcess/openDatabase';
import { callerOf } from '../engineFixture';
import { eventually } from '../eventually';
import { Trials } from './CrashDrill';
import { createEngineCore, EngineCore } from './createEngineCore';
import { processLogger } from './processLogger';
import {
  FIRST_VERSION,
  LiveSchema,
  SchemaOperationCase,
} from './SchemaOperationCase';

/** A request and the schema that it is about. */
export interface SchemaTrial {
  id: string;
  target: SchemaTarget;
}

/** Files requests for schemas and looks at what came of them; it executes none. */
export class SchemaTrials implements Trials<SchemaOperationCase, SchemaTrial> {
  readonly core: EngineCore;
  readonly #knex: Knex;
  readonly #service: RequestService;
  readonly #group = `faults-${randomUUID().slice(0, 8)}`;

  static async create(options: {
    database: ProcessDatabase;
    config: JsonObject;
  }): Promise<SchemaTrials> {
    const knex = await openDatabase(options.database);
    await migrateDatabase(mockServices.database({ knex }));
    return new SchemaTrials(knex, options.config);
  }

  private constructor(knex: Knex, config: JsonObject) {
    this.#knex = knex;
    this.core = createEngineCore({
      knex,
      config,
      logger: processLogger,
      createAdmin: to => KafkajsKafkaAdmin.create(to),
      createRegistry: to => ApicurioSchemaRegistry.create(to),
    });
    this.#service = DefaultRequestService.create({
      ...this.core,
      expiryMs: this.core.config.requests.expiryMs,
      onRunnable: () => undefined,
    });
  }

  get client(): SchemaRegistry {
    return this.core.registries.client('registry');
  }

  /** Has anna ask for it, with a schema of its own, and the right one approve it. */
  async file(asked: SchemaOperationCase): Promise<SchemaTrial> {
    const target: SchemaTarget = {
      registry: 'registry',
      group: this.#group,
      artifact: `billing.fault.t${randomUUID().slice(0, 8)}-value`,
    };
    if (!asked.makesSchema) {
      await this.#makeSchema(target);
    }
    const { operation, input } = asked;
    const request = await this.#service.submit(
      { operation, target, input, justification: 'Needed by a test' },
      await this.#caller('anna'),
    );
    const trial = { id: request.id, target };
    if (asked.approver) {
      await this.approve(trial, asked.approver);
    }
    return trial;
  }

  async approve({ id }: SchemaTrial, name: string): Promise<void> {
    await this.#service.approve(id, { revision: 1 }, await this.#caller(name));
  }

  /** Resolves when a request has come to a state. */
  async until(id: string, state: RequestState) {
    await eventually(async () => (await this.stateOf(id)) === state);
    return this.core.store.get(id);
  }

  async stateOf(id: string): Promise<RequestState> {
    return (await this.core.store.get(id)).state;
  }

  /** What the registry and the portal have of a schema. */
  async live(target: SchemaTarget): Promise<LiveSchema> {
    const { ofSchemas } = this.core;
    const [versions, compatibility, record, recorded] = await Promise.all([
      this.client.listVersions(target),
      this.client.describeCompatibility(target),
      ofSchemas.record(target),
      ofSchemas.recordedVersions(target),
    ]);
    return {
      versions: versions.map(({ version }) => version),
      states: versions.map(({ state }) => state),
      rule: compatibility.artifact,
      owner: record?.owner,
      description: record?.description,
      recorded: recorded.map(({ version, override }) => ({
        version,
        override,
      })),
    };
  }

  async close(): Promise<void> {
    await this.core.registries.close();
    await this.core.clusters.close();
    await this.#knex.destroy();
  }

  async #makeSchema(target: SchemaTarget) {
    const { group, artifact } = target;
    await this.client.createArtifact({
      group,
      artifact,
      type: 'AVRO',
      firstVersion: {
        content: {
          text: FIRST_VERSION,
          contentType: 'application/json',
          references: [],
        },
      },
    });
    await this.client.setCompatibility(target, 'BACKWARD');
  }

  async #caller(name: string) {
    const { identity } = this.core;
    return callerOf(await identity.describe(`user:default/${name}`));
  }
}
