// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { EngineGroup } from '../Engine';
import { EngineSite } from '../EngineSite';
import { connectWorker } from './connectWorker';

/** Kafka Connect on the `prod` cluster, where it signs in as the platform does. */
export function connectProdGroup(site: EngineSite): EngineGroup {
  const { connectProd, kafkaProd } = site.layout;
  const worker = connectWorker({
    name: 'connect-prod',
    layout: connectProd,
    site,
    kafka: {
      brokers: kafkaProd.brokers,
      replication: kafkaProd.brokers.length,
      user: kafkaProd.platformUser,
    },
  });
  return {
    name: 'connect-prod',
    title: 'Kafka Connect prod',
    engines: [worker],
    ready: async () => 'open to everyone on this machine',
  };
}
