// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { connectFolders, testStack } from '@sluice/local-stack';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';

const { dataDir, layout } = testStack();
const { files, secrets } = connectFolders(dataDir, 'connect-dev');
const WORKER = `${layout.connectDev.url}/connectors`;
const STRINGS = 'org.apache.kafka.connect.storage.StringConverter';

/** Of this run, so that nothing is found that another one left. */
const RUN = randomUUID().slice(0, 8);

const canary = (name: string) => `canary-${name}-${RUN}`;

/** Everything that nobody may read, by where it is planted. */
export const CANARIES = {
  /** What the references below resolve to. */
  resolved: 'canary-7f3a',
  literal: canary('literal'),
  custom: canary('custom'),
  userInfo: canary('userinfo'),
  query: canary('query'),
  traced: canary('traced'),
  posted: canary('posted'),
  postedCustom: canary('posted-custom'),
  postedUrl: canary('posted-url'),
};

/** Those of the canaries that are in a text. */
export function canariesIn(text: string): string[] {
  return Object.values(CANARIES).filter(secret => text.includes(secret));
}

export const TOPIC = `billing.canary.t${RUN}`;

export const REFERENCES = {
  user: `\${file:${join(secrets, 'canary.properties')}:user}`,
  password: `\${file:${join(secrets, 'canary.properties')}:password}`,
};

/** A name of this run. */
export const nameOf = (part: string) => `billing.canary-${part}-${RUN}`;

/** A source that runs. */
export const SOURCE: Readonly<Record<string, string>> = {
  'connector.class': 'org.apache.kafka.connect.file.FileStreamSourceConnector',
  'tasks.max': '1',
  file: join(files, `canary-${RUN}.txt`),
  topic: TOPIC,
  'key.converter': STRINGS,
  'value.converter': STRINGS,
};

const FILE_SINK: Readonly<Record<string, string>> = {
  'connector.class': 'org.apache.kafka.connect.file.FileStreamSinkConnector',
  'tasks.max': '1',
  topics: TOPIC,
  'key.converter': STRINGS,
  'value.converter': STRINGS,
};

/** A sink that signs in with what PostgreSQL refuses. */
export const SINK: Readonly<Record<string, string>> = {
  'connector.class': 'io.debezium.connector.jdbc.JdbcSinkConnector',
  'tasks.max': '1',
  topics: TOPIC,
  'connection.url': layout.ledger.jdbcUrl,
  'connection.username': REFERENCES.user,
  'connection.password': REFERENCES.password,
  'key.converter': STRINGS,
  'value.converter': STRINGS,
};

/** What somebody made at the worker itself, where no policy is asked, and what becomes of it. */
export const PLANTED: Readonly<
  Record<string, { state: string; config: Record<string, string> }>
> = {
  [nameOf('runs')]: {
    state: 'healthy',
    config: {
      ...SOURCE,
      'audit.api.token': CANARIES.custom,
      'audit.password': REFERENCES.password,
      'audit.note': `seen by ${REFERENCES.password}`,
      'audit.hook': `https://me:${CANARIES.userInfo}@hooks.test/in`,
      'audit.target': `https://hooks.test/in?user=me&password=${CANARIES.query}`,
    },
  },
  [nameOf('refused')]: {
    state: 'unhealthy',
    config: { ...SINK, 'connection.password': CANARIES.literal },
  },
  // The task says which file it cannot write, with what a reference stands for.
  [nameOf('resolved')]: {
    state: 'unhealthy',
    config: { ...FILE_SINK, file: `/nowhere/${REFERENCES.password}/out` },
  },
  [nameOf('quoted')]: {
    state: 'unhealthy',
    config: {
      ...FILE_SINK,
      file: `https://me:${CANARIES.traced}@db.test/x?password=${CANARIES.traced}`,
    },
  },
};

/** Makes the connectors past the portal. */
export async function plantConnectors(): Promise<void> {
  for (const [name, { config }] of Object.entries(PLANTED)) {
    const answer = await fetch(`${WORKER}/${name}/config`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(config),
    });
    if (answer.status !== 201) {
      throw new Error(`'${name}' is not planted: ${await answer.text()}`);
    }
  }
}

/** What the worker itself tells everybody: that the canaries are there to be found. */
export async function askWorker(): Promise<string> {
  const answer = await fetch(`${WORKER}?expand=info&expand=status`);
  return answer.text();
}

/** Takes away what this run made, whoever made it. */
export async function removePlanted(): Promise<void> {
  const answer = await fetch(WORKER);
  const names: string[] = await answer.json();
  await Promise.all(
    names
      .filter(name => name.endsWith(RUN))
      .map(name => fetch(`${WORKER}/${name}`, { method: 'DELETE' })),
  );
}
