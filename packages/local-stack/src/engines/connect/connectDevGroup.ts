// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { EngineGroup } from '../Engine';
import { EngineSite } from '../EngineSite';
import { connectWorker } from './connectWorker';

/** Kafka Connect on the `dev` cluster: one worker, open to everyone on this machine. */
export function connectDevGroup(site: EngineSite): EngineGroup {
  const { connectDev, kafkaDev } = site.layout;
  const worker = connectWorker({
    name: 'connect-dev',
    layout: connectDev,
    site,
    kafka: { brokers: kafkaDev.brokers, replication: 1 },
  });
  return {
    name: 'connect-dev',
    title: 'Kafka Connect dev',
    engines: [worker],
    ready: async () => 'open to everyone on this machine',
  };
}
