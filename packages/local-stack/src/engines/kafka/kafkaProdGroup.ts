// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { join } from 'node:path';
import { Engine, EngineGroup } from '../Engine';
import { EngineSite } from '../EngineSite';
import { awaitGroupCoordinator } from './awaitGroupCoordinator';
import { ensureAcls } from './ensureAcls';
import { kafkaBroker } from './kafkaBroker';
import { scramLogin } from './kafkaClient';
import { kafkaProdUsers } from './kafkaProperties';

const CONTROLLER_NODE = 1;

/** The `prod` cluster: three brokers, SASL/SCRAM and ACLs. */
export function kafkaProdGroup(site: EngineSite): EngineGroup {
  const { kafkaProd } = site.layout;
  const nodeIds = kafkaProd.ports.map((_, index) => index + 1);
  return {
    name: 'kafka-prod',
    title: 'Kafka prod',
    engines: nodeIds.map(nodeId => prodBroker(nodeId, nodeIds, site)),
    ready: async () => {
      const acls = await ensureAcls(site.layout);
      await awaitGroupCoordinator({
        brokers: kafkaProd.brokers,
        ...scramLogin(site.layout, kafkaProd.platformUser),
      });
      return acls;
    },
  };
}

function prodBroker(
  nodeId: number,
  nodeIds: number[],
  { layout, dataDir }: EngineSite,
): Engine {
  const { ports, controllerPort, brokerUser, platformUser } = layout.kafkaProd;
  const others = nodeIds.filter(id => id !== CONTROLLER_NODE);
  return kafkaBroker({
    name: engineName(nodeId),
    clusterDir: join(dataDir, 'kafka-prod'),
    checkpoint: 'kafka-prod.bootstrap.checkpoint',
    maxHeap: '192m',
    stopAfter: [
      // A worker that leaves its group needs the coordinator of the group.
      'connect-prod',
      // A broker hands its partitions over before it stops, for which it needs the controller.
      ...(nodeId === CONTROLLER_NODE ? others.map(engineName) : []),
    ],
    user: platformUser,
    broker: {
      nodeId,
      port: ports[nodeId - 1],
      controllerPort,
      clusterSize: nodeIds.length,
      security: {
        protocol: 'SASL_PLAINTEXT',
        brokerUser,
        users: kafkaProdUsers(layout),
      },
      autoCreateTopics: false,
    },
  });
}

function engineName(nodeId: number): string {
  return `kafka-prod-${nodeId}`;
}
