// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { connectFolders, testStack } from '@sluice/local-stack';
import { describeConnectCluster } from '@sluice/plugin-event-streaming-node/testUtils';
import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { RestConnectCluster } from './RestConnectCluster';

jest.setTimeout(60_000);

const stack = testStack();
const { files, secrets } = connectFolders(stack.dataDir, 'connect-dev');
const run = `contract-${process.pid}-${Date.now()}`;
const file = join(files, `${run}.txt`);

const make = (connect: string, url: string) => () =>
  RestConnectCluster.create({ connect, connection: { url } });

const STRINGS = 'org.apache.kafka.connect.storage.StringConverter';
const source = {
  'connector.class': 'org.apache.kafka.connect.file.FileStreamSourceConnector',
  'tasks.max': '1',
  file,
  topic: run,
  'key.converter': STRINGS,
  'value.converter': STRINGS,
};

describeConnectCluster(
  'RestConnectCluster on a worker of Kafka Connect',
  make('connect-dev', stack.layout.connectDev.url),
  {
    source,
    numberKey: 'batch.size',
    offset: { partition: { filename: file }, offset: { position: 7 } },
    failing: {
      ...source,
      // Nobody is behind the port.
      'connector.class': 'io.debezium.connector.jdbc.JdbcSinkConnector',
      topics: run,
      'connection.url': 'jdbc:postgresql://127.0.0.1:1/nothing',
      'connection.username': 'ledger',
      'connection.password': `\${file:${join(
        secrets,
        'billing.properties',
      )}:ledger-password}`,
    },
    secret: {
      reference: `\${file:${join(secrets, 'canary.properties')}:password}`,
      value: 'canary-7f3a',
    },
    feed: { topic: run, write: () => appendFile(file, 'a line\n') },
    // A port of this machine that nothing listens on.
    makeUnreachable: make('away', 'http://127.0.0.1:1'),
  },
);
