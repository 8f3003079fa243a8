// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { mockServices } from '@backstage/backend-test-utils';
import { RestConnectCluster } from '../../../adapters/connect/RestConnectCluster';
import { ApicurioSchemaRegistry } from '../../../adapters/apicurio/ApicurioSchemaRegistry';
import { KafkajsKafkaAdmin } from '../../../adapters/kafkajs/KafkajsKafkaAdmin';
import { migrateDatabase } from '../../../database/migrateDatabase';
import { openDatabase } from '../../backendProcess/openDatabase';
import { createEngineCore, EngineCore } from '../createEngineCore';
import { processLogger } from '../processLogger';
import { WorkerOptions } from '../WorkerOptions';

/** The core of who files requests. It brings the tables: a worker brings none. */
export async function openTrialCore({
  database,
  config,
}: Pick<WorkerOptions, 'database' | 'config'>): Promise<EngineCore> {
  const knex = await openDatabase(database);
  await migrateDatabase(mockServices.database({ knex }));
  return createEngineCore({
    knex,
    config,
    logger: processLogger,
    createAdmin: to => KafkajsKafkaAdmin.create(to),
    createRegistry: to => ApicurioSchemaRegistry.create(to),
    createConnectCluster: to => RestConnectCluster.create(to),
  });
}
