// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { mockServices } from '@backstage/backend-test-utils';
import { connectFolders } from '@sluice/local-stack';
import {
  CONTRACT,
  Contract,
  RouteResponse,
} from '@sluice/plugin-event-streaming-common';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import request from 'supertest';
import { RestConnectCluster } from '../../adapters/connect/RestConnectCluster';
import { KafkajsKafkaAdmin } from '../../adapters/kafkajs/KafkajsKafkaAdmin';
import { callsAs } from '../../router/__testUtils__/callsAs';
import { freshSqlite } from '../backendProcess/freshDatabases';
import { OwnCluster } from '../backendProcess/ownCluster';
import { eventually } from '../eventually';
import { startWholePortal } from '../startWholePortal';
import { connectFaultConfig, OWNER } from './connectFaultConfig';
import { WatchedWorker } from './WatchedWorker';

const CLASS = 'org.apache.kafka.connect.file.FileStreamSourceConnector';
const STRINGS = 'org.apache.kafka.connect.storage.StringConverter';
/** A worker that was killed is back in its group after that, on a slow machine. */
const PATIENCE_MS = 120_000;

/** What the sources of these tests write to. */
export const TOPIC = 'billing.usage.imported';
/** One that nobody writes to but a test. */
export const LATE_TOPIC = 'billing.usage.late';

type Portal = Awaited<ReturnType<typeof startWholePortal>>;
type SeenRequest = RouteResponse<Contract['getRequest']>;
type Page = RouteResponse<Contract['getConnector']>;

interface ConnectFaultsParts {
  portal: Portal;
  watched: WatchedWorker;
  admin: KafkajsKafkaAdmin;
  worker: RestConnectCluster;
  files: string;
}

/**
 * A whole portal that reaches a worker of the test's own through a watcher.
 * Anna asks and Bert approves, both of the team that owns all connectors.
 */
export class ConnectFaults {
  readonly portal: Portal;
  readonly watched: WatchedWorker;
  /** The worker itself, past the portal. */
  readonly worker: RestConnectCluster;
  /** The folder of what FileStream connectors read and write. */
  readonly files: string;
  readonly #admin: KafkajsKafkaAdmin;

  static async start(engines: OwnCluster): Promise<ConnectFaults> {
    const { dataDir, layout } = engines;
    const { brokers } = layout.kafkaDev;
    const { url } = layout.connectDev;
    const { files } = connectFolders(dataDir, 'connect-dev');
    await mkdir(files, { recursive: true });
    const admin = KafkajsKafkaAdmin.create({
      cluster: 'dev',
      connection: { bootstrapServers: brokers },
      logger: mockServices.logger.mock(),
    });
    for (const name of [TOPIC, LATE_TOPIC]) {
      await admin.createTopic({
        name,
        partitions: 1,
        replicationFactor: 1,
        config: {},
      });
    }
    const watched = await WatchedWorker.start(url);
    const portal = await startWholePortal({
      database: await freshSqlite(dataDir),
      config: connectFaultConfig(brokers, watched.url),
    });
    await portal.collect('dev');
    const worker = RestConnectCluster.create({
      connect: 'worker',
      connection: { url },
    });
    return new ConnectFaults({ portal, watched, admin, worker, files });
  }

  private constructor(parts: ConnectFaultsParts) {
    this.portal = parts.portal;
    this.watched = parts.watched;
    this.worker = parts.worker;
    this.files = parts.files;
    this.#admin = parts.admin;
  }

  ask(
    operation: string,
    connector: string,
    input: object,
  ): Promise<request.Response> {
    const target = { connect: 'connect', connector };
    return this.#as('anna')
      .post('/v1/requests', { operation, target, input })
      .then(answer => answer);
  }

  /** Resolves to the id of the request. */
  async approve(filed: request.Response): Promise<string> {
    const { id, revision, title } = doneOf(filed).body;
    const path = `/v1/requests/${id}/approve`;
    const decision = { revision, confirmation: title };
    doneOf(await this.#as('bert').post(path, decision));
    return id;
  }

  /** Files a request and has it approved. */
  async begin(...asked: Parameters<ConnectFaults['ask']>): Promise<string> {
    return this.approve(await this.ask(...asked));
  }

  async create(connector: string): Promise<string> {
    const creation = await this.creationOf(connector);
    return this.begin('connector.create', connector, creation);
  }

  change(connector: string): Promise<string> {
    const config = { 'batch.size': '100' };
    return this.begin('connector.update', connector, { config });
  }

  async read(id: string): Promise<SeenRequest> {
    return (await this.#as('anna').get(`/v1/requests/${id}`)).body;
  }

  /** Waits until a request is in one of the states. */
  async become(id: string, ...states: string[]): Promise<SeenRequest> {
    let found = await this.read(id);
    await eventually(async () => {
      found = await this.read(id);
      return states.includes(found.state);
    }, PATIENCE_MS);
    return found;
  }

  /** @throws Error when it ends otherwise */
  async succeeds(id: string): Promise<void> {
    const { failure, state } = await this.become(
      id,
      ...['succeeded', 'failed', 'stale'],
    );
    if (state !== 'succeeded') {
      throw new Error(`Request ${id} is ${state}: ${failure}`);
    }
  }

  /** What a source of Billing is asked for with. */
  async creationOf(connector: string) {
    const file = join(this.files, `${connector}.txt`);
    await writeFile(file, 'one\ntwo\n');
    return {
      description: 'Made by a test',
      owner: OWNER,
      config: {
        'connector.class': CLASS,
        'tasks.max': '1',
        file,
        topic: TOPIC,
        'key.converter': STRINGS,
        'value.converter': STRINGS,
      },
    };
  }

  async listed(): Promise<RouteResponse<Contract['listConnectors']>> {
    const path = '/v1/connectors?limit=100';
    const { body } = await this.#as('quentin').get(path);
    return CONTRACT.listConnectors.response.parse(body);
  }

  async page(connector: string): Promise<Page> {
    return (await this.#as('anna').get(pathOf(connector))).body;
  }

  act(
    connector: string,
    action: string,
    body: object = {},
  ): Promise<request.Response> {
    return this.#as('anna')
      .post(`${pathOf(connector)}/${action}`, body)
      .then(answer => answer);
  }

  /** What the record says of an object, the oldest first. */
  async events(connector: string): Promise<string[]> {
    const path = `/v1/audit?order=asc&limit=100&title=${connector}`;
    const { body } = await this.#as('paul').get(path);
    return body.items.map(({ event }: { event: string }) => event);
  }

  collect(): Promise<void> {
    return this.portal.collect('connect');
  }

  async stop(): Promise<void> {
    await this.portal.stop();
    await this.#admin.close();
    await this.worker.close();
    await this.watched.stop();
  }

  #as(name: string) {
    return callsAs(this.portal.server, name);
  }
}

function pathOf(connector: string): string {
  return `/v1/connectors/connect/${connector}`;
}

function doneOf(answer: request.Response): request.Response {
  if (!answer.ok) {
    throw new Error(`It was refused: ${answer.text}`);
  }
  return answer;
}
