// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import apicurioLock from '../locks/apicurio.json';
import connectPluginsLock from '../locks/connect-plugins.json';
import { connectProperties } from './engines/connect/connectProperties';
import { SECRET_VARIABLES } from './engines/connect/secretVariables';
import { composeConnectPlace } from './connectPlace';
import { kafkaProdUsers } from './engines/kafka/kafkaProperties';
import { createEngineGroups } from './engines/registry';
import { PACKAGE_FOLDER } from './packageFolder';
import { stackLayout } from './stackLayout';

// A tag with at least two numbers: `latest`, `4` or no tag at all would change under our feet.
const pinnedImage = z
  .string()
  .regex(/^[a-z0-9]+(\/[a-z0-9-]+)?:v?\d+\.\d+(\.\d+)?$/);

/** A folder that must be there: a mount in short form would create it, owned by root. */
const bindSchema = z.strictObject({
  type: z.literal('bind'),
  source: z.string(),
  target: z.string(),
  read_only: z.literal(true),
  bind: z.strictObject({ create_host_path: z.literal(false) }),
});

const composeSchema = z.object({
  name: z.string(),
  services: z.record(
    z.string(),
    z.strictObject({
      image: pinnedImage,
      // Loopback only: the engines hold demo passwords.
      ports: z.array(z.string().regex(/^127\.0\.0\.1:\d+:\d+$/)).nonempty(),
      environment: z.record(z.string(), z.union([z.string(), z.number()])),
      user: z.literal('0').optional(),
      restart: z.literal('unless-stopped'),
      command: z.array(z.string()).optional(),
      entrypoint: z.array(z.string()).optional(),
      volumes: z.array(z.union([z.string(), bindSchema])).optional(),
      depends_on: z.array(z.string()).optional(),
    }),
  ),
  volumes: z.record(z.string(), z.null()),
});

function readCompose() {
  const file = join(PACKAGE_FOLDER, '..', '..', 'docker-compose.yml');
  return composeSchema.parse(
    parse(readFileSync(file, 'utf8'), { merge: true }),
  );
}

function readProperties(name: string): string {
  return readFileSync(join(PACKAGE_FOLDER, 'compose', name), 'utf8');
}

function entriesOf(properties: string): [string, string][] {
  const lines = properties.split('\n').filter(line => /^[^#].*=/.test(line));
  return lines.map(line => {
    const end = line.indexOf('=');
    return [line.slice(0, end), line.slice(end + 1)];
  });
}

function publishedPort(ports: string[]): number {
  return Number(ports[0].split(':')[1]);
}

describe('docker-compose.yml', () => {
  const { services, volumes } = readCompose();
  const layout = stackLayout();
  const engines = createEngineGroups({ layout, dataDir: '/data' }).flatMap(
    group => group.engines,
  );

  it('has a service for every engine of the local stack, and a Kafka UI', () => {
    expect(Object.keys(services).sort()).toEqual(
      [...engines.map(({ name }) => name), 'kafka-ui'].sort(),
    );
  });

  it.each(engines)('publishes $name where the local stack has it', engine => {
    const port = publishedPort(services[engine.name].ports);
    expect(`127.0.0.1:${port}`).toBe(engine.address);
  });

  it('runs the registry of the local stack, and publishes its health', () => {
    const { image, ports, environment, volumes: kept } = services.registry;
    const { port, managementPort } = layout.registry;
    expect(image).toBe(`apicurio/apicurio-registry:${apicurioLock.version}`);
    expect(ports).toEqual([
      `127.0.0.1:${port}:8080`,
      `127.0.0.1:${managementPort}:9000`,
    ]);
    const [, folder] = `${kept?.[0]}`.split(':');
    expect(environment.APICURIO_DATASOURCE_URL).toBe(
      `jdbc:h2:file:${folder}/registry;WRITE_DELAY=0`,
    );
  });

  it('publishes the Kafka UI where the layout says', () => {
    expect(publishedPort(services['kafka-ui'].ports)).toBe(layout.kafkaUi.port);
  });

  it('declares every volume it uses', () => {
    const used = Object.values(services)
      .flatMap(service => service.volumes ?? [])
      .filter(volume => typeof volume === 'string')
      .map(volume => volume.split(':')[0])
      .filter(source => !source.startsWith('.'));
    expect(used.sort()).toEqual(Object.keys(volumes).sort());
  });

  it('knows the users of the secured cluster', () => {
    const users = kafkaProdUsers(layout).map(({ username }) => username);
    for (const name of ['kafka-prod-1', 'kafka-prod-2', 'kafka-prod-3']) {
      expect(`${services[name].environment.SCRAM_USERS}`.split(' ')).toEqual(
        users,
      );
    }
    const plainUsers = readProperties('kafka-prod.properties').matchAll(
      /user_([\w-]+)="\1-secret"/g,
    );
    expect([...plainUsers].map(([, user]) => user)).toEqual(users);
  });

  it('advertises each broker where it is published', () => {
    const { 'kafka-dev': dev, ...others } = services;
    expect(dev.environment.KAFKA_ADVERTISED_LISTENERS).toContain(
      `PLAINTEXT://${layout.kafkaDev.brokers[0]},`,
    );
    layout.kafkaProd.ports.forEach((port, index) => {
      const { environment } = others[`kafka-prod-${index + 1}`];
      expect(environment.NODE_ID).toBe(index + 1);
      expect(environment.CLIENT_PORT).toBe(port);
    });
  });

  it('runs the Connect worker of the local stack, with other addresses and paths', () => {
    const settings = connectProperties({
      name: 'connect-dev',
      port: 0,
      brokers: [],
      replication: 1,
      secretsFolder: '',
      pluginFolders: [],
    });
    const ofStack = new Map(entriesOf(settings));
    const ofCompose = new Map(
      entriesOf(readProperties('connect-dev.properties')),
    );

    expect([...ofCompose.keys()]).toEqual([...ofStack.keys()]);
    const different = [...ofStack.keys()].filter(
      key => ofStack.get(key) !== ofCompose.get(key),
    );
    expect(different).toEqual([
      'bootstrap.servers',
      'listeners',
      'rest.advertised.host.name',
      'rest.advertised.port',
      'config.providers.file.param.allowed.paths',
      'plugin.path',
    ]);
    expect(services['connect-dev'].environment).toMatchObject(SECRET_VARIABLES);
  });

  it('has the plug-ins of the local stack where fetching leaves them', () => {
    const unpacked = connectPluginsLock.files
      .map(({ path }) => basename(path))
      .filter(name => name.endsWith('.tar.gz'))
      .map(name => `/opt/connect-plugins/${name.replace('.tar.gz', '')}`);
    const properties = new Map(
      entriesOf(readProperties('connect-dev.properties')),
    );

    expect(properties.get('plugin.path')?.split(',')).toEqual([
      `/opt/kafka/libs/connect-file-${connectPluginsLock.version}.jar`,
      ...unpacked,
    ]);
    expect(services['connect-dev'].image).toBe(
      `apache/kafka:${connectPluginsLock.version}`,
    );
  });

  it('gives the Connect worker the folders and the database that the examples name', () => {
    const place = composeConnectPlace();
    const mounts = (services['connect-dev'].volumes ?? []).map(volume =>
      typeof volume === 'string' ? volume.split(':') : [],
    );
    const sourceOf = (folder: string) =>
      mounts.find(([, target]) => target === folder)?.[0];

    expect(sourceOf(place.secrets)).toBe(
      './packages/local-stack/fixtures/connect-secrets',
    );
    const files = join(PACKAGE_FOLDER, '..', '..', `${sourceOf(place.files)}`);
    expect(files).toBe(place.filesHere);
    const [, , inside] = services.postgres.ports[0].split(':');
    expect(place.databases).toBe(`jdbc:postgresql://postgres:${inside}`);
  });

  it('creates the same database', () => {
    const { user, password, database } = layout.postgres;
    expect(services.postgres.environment).toEqual({
      POSTGRES_USER: user,
      POSTGRES_PASSWORD: password,
      POSTGRES_DB: database,
    });
  });
});
