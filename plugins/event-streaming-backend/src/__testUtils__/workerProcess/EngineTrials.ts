// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { mockServices } from '@backstage/backend-test-utils';
import { JsonObject } from '@backstage/types';
import { RequestState } from '@sluice/plugin-event-streaming-common';
import { KafkaAdmin } from '@sluice/plugin-event-streaming-node';
import { Knex } from 'knex';
import { randomUUID } from 'node:crypto';
import { ApicurioSchemaRegistry } from '../../adapters/apicurio/ApicurioSchemaRegistry';
import { KafkajsKafkaAdmin } from '../../adapters/kafkajs/KafkajsKafkaAdmin';
import { migrateDatabase } from '../../database/migrateDatabase';
import { describeTopic } from '../../kinds/topic/readTopic';
import { DefaultRequestService } from '../../requests/DefaultRequestService';
import { RequestService } from '../../requests/RequestService';
import { ProcessDatabase } from '../backendProcess/BackendProcessOptions';
import { openDatabase } from '../backendProcess/openDatabase';
import { callerOf } from '../engineFixture';
import { eventually } from '../eventually';
import { createEngineCore, EngineCore } from './createEngineCore';
import { LiveTopic, OperationCase } from './OperationCase';
import { processLogger } from './processLogger';

/** A request and the topic that it is about. */
export interface Trial {
  id: string;
  topic: string;
}

const CLUSTER = 'dev';

/** Files requests and looks at what came of them; it executes none. */
export class EngineTrials {
  readonly core: EngineCore;
  readonly #knex: Knex;
  readonly #service: RequestService;
  readonly #topics: string[] = [];

  static async create(options: {
    database: ProcessDatabase;
    config: JsonObject;
  }): Promise<EngineTrials> {
    const knex = await openDatabase(options.database);
    await migrateDatabase(mockServices.database({ knex }));
    return new EngineTrials(knex, options.config);
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

  get admin(): KafkaAdmin {
    return this.core.clusters.admin(CLUSTER);
  }

  /** Has anna ask for it, with a topic of its own, and the right one approve it. */
  async file(asked: OperationCase): Promise<Trial> {
    const topic = `billing.fault.t${randomUUID().slice(0, 8)}`;
    this.#topics.push(topic);
    if (!asked.makesTopic) {
      await this.makeTopic(topic);
    }
    const request = await this.#service.submit(
      {
        operation: asked.operation,
        target: { cluster: CLUSTER, topic },
        input: asked.input(topic),
      },
      await this.#caller('anna'),
    );
    const trial = { id: request.id, topic };
    if (asked.approver) {
      await this.approve(trial, asked.approver);
    }
    return trial;
  }

  async approve({ id, topic }: Trial, name: string): Promise<void> {
    const body = { revision: 1, confirmation: topic };
    await this.#service.approve(id, body, await this.#caller(name));
  }

  /** A topic of billing with a record, as after a creation. */
  async makeTopic(name: string): Promise<void> {
    const target = { cluster: CLUSTER, topic: name };
    await this.admin.createTopic({
      name,
      partitions: 2,
      replicationFactor: 1,
      config: { 'retention.ms': '7200000' },
    });
    await this.core.inventory.saveRecord(target, {
      owner: 'group:default/billing',
      description: 'There before',
      broadcast: false,
      tags: [],
      createdBy: 'user:default/anna',
      requestId: '0',
    });
    // A broker shows a topic a moment after the controller has made it.
    await eventually(async () => (await this.live(name)).partitions === 2);
  }

  /** Resolves when a request has come to a state. */
  async until(id: string, state: RequestState) {
    await eventually(async () => (await this.stateOf(id)) === state);
    return this.core.store.get(id);
  }

  async stateOf(id: string): Promise<RequestState> {
    return (await this.core.store.get(id)).state;
  }

  /** What the trail says of a request, oldest first. */
  async events(id: string): Promise<string[]> {
    return this.#knex('audit_records')
      .where({ request_id: Number(id) })
      .orderBy('id')
      .pluck('event');
  }

  /** What Kafka and the portal have of a topic. */
  async live(topic: string): Promise<LiveTopic> {
    const target = { cluster: CLUSTER, topic };
    const { inventory } = this.core;
    const description = await describeTopic(this.admin, topic);
    const record = await inventory.record(target);
    const exceptions = await inventory.exceptions(target);
    return {
      partitions: description?.partitions.length,
      retention: description && (await this.#retention(topic)),
      owner: record?.owner,
      description: record?.description,
      isProtected: record?.protected,
      exceptions: exceptions.map(({ limit, value, until }) => ({
        limit,
        value,
        until,
      })),
    };
  }

  /** Takes away what was made. */
  async close(): Promise<void> {
    for (const topic of this.#topics) {
      if (await describeTopic(this.admin, topic)) {
        await this.admin.deleteTopic(topic);
      }
    }
    await this.core.clusters.close();
    await this.#knex.destroy();
  }

  async #retention(topic: string) {
    const [{ value }] = await this.admin.describeTopicConfigs(
      [topic],
      ['retention.ms'],
    );
    return value?.find(({ name }) => name === 'retention.ms')?.value;
  }

  async #caller(name: string) {
    const { identity } = this.core;
    return callerOf(await identity.describe(`user:default/${name}`));
  }
}
