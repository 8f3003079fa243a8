// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { mockServices } from '@backstage/backend-test-utils';
import { testStack } from '@sluice/local-stack';
import { KafkaConnectionConfig } from '@sluice/plugin-event-streaming-node';
import { describeKafkaAdmin } from '@sluice/plugin-event-streaming-node/testUtils';
import { KafkajsKafkaAdmin } from './KafkajsKafkaAdmin';
import { produceRecords } from './__testUtils__/produceRecords';
import { startConsumer } from './__testUtils__/startConsumer';
import { devConnection, prodConnection } from './__testUtils__/testClusters';

jest.setTimeout(60_000);

const { layout } = testStack();
const dev = devConnection(layout);
const prod = prodConnection(layout, layout.kafkaProd.platformUser);

const make = (cluster: string, connection: KafkaConnectionConfig) => () =>
  KafkajsKafkaAdmin.create({
    cluster,
    connection,
    logger: mockServices.logger.mock(),
  });

describeKafkaAdmin('KafkajsKafkaAdmin on one open broker', make('dev', dev), {
  brokers: 1,
  produce: (topic, records) => produceRecords(dev, topic, records),
  startConsumer: consumer => startConsumer(dev, consumer),
  // A port of this machine that nothing listens on.
  makeUnreachable: make('away', { bootstrapServers: ['127.0.0.1:1'] }),
});

describeKafkaAdmin(
  'KafkajsKafkaAdmin on three secured brokers',
  make('prod', prod),
  {
    brokers: 3,
    produce: (topic, records) => produceRecords(prod, topic, records),
    startConsumer: consumer => startConsumer(prod, consumer),
    makeWithoutRights: make(
      'prod',
      prodConnection(layout, layout.kafkaProd.restrictedUser),
    ),
    makeWithWrongPassword: make(
      'prod',
      prodConnection(layout, {
        ...layout.kafkaProd.platformUser,
        password: 'wrong-secret',
      }),
    ),
  },
);
