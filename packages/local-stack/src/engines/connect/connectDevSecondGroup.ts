// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { EngineGroup } from '../Engine';
import { EngineSite } from '../EngineSite';
import { connectWorker } from './connectWorker';

/** A second worker in the group of `connect-dev`: for what happens when one comes and goes. */
export function connectDevSecondGroup(site: EngineSite): EngineGroup {
  const { connectDevSecond, kafkaDev } = site.layout;
  const worker = connectWorker({
    name: 'connect-dev-2',
    joins: 'connect-dev',
    layout: connectDevSecond,
    site,
    kafka: { brokers: kafkaDev.brokers, replication: 1 },
  });
  return {
    name: 'connect-dev-2',
    title: 'Kafka Connect dev, second worker',
    engines: [worker],
    ready: async () => 'open to everyone on this machine',
  };
}
