// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { parseArgs } from 'node:util';
import { InputError } from '@backstage/errors';
import { FixtureSize } from './fixture/FixtureSize';
import { DatabaseName, DATABASES } from './portal/portalConfig';

export const USAGE = `npm run bench -- [options]
  --topics 5000       topics of the company that everything is measured for
  --partitions 6      of each of them
  --large 50000       topics, of one partition, for lists and memory; 0 leaves them out
  --groups 300        consumer groups, each with offsets on 10 topics
  --records 5         in each partition
  --databases sqlite,postgres
  --seconds 6         for each kind of list, with 1 and with 20 clients
  --passes 8          of the inventory
  --creations 50      topics to create by request, and to change with an approval
  --requests 10000    to list
  --schemas 5000      in a registry, one of them with 50 versions; 0 leaves them out
  --connectors 1000   on one Connect cluster, which is a test double; 0 leaves them out
  --tools             measure Kafka's command line tools as well, which take minutes; --no-tools
  --port-base 32000   where the ports of the bench begin`;

/** What a run measures. */
export type BenchOptions = {
  sizes: FixtureSize[];
  databases: DatabaseName[];
  seconds: number;
  passes: number;
  creations: number;
  requests: number;
  schemas: number;
  connectors: number;
  tools: boolean;
  portBase: number;
};

const TOPICS_PER_GROUP = 10;

/** @throws InputError when an option is not understood */
export function benchOptions(args: string[]): BenchOptions | undefined {
  const { values } = parseArgs({
    args,
    allowNegative: true,
    options: {
      topics: { type: 'string', default: '5000' },
      partitions: { type: 'string', default: '6' },
      large: { type: 'string', default: '50000' },
      groups: { type: 'string', default: '300' },
      records: { type: 'string', default: '5' },
      databases: { type: 'string', default: DATABASES.join(',') },
      seconds: { type: 'string', default: '6' },
      passes: { type: 'string', default: '8' },
      creations: { type: 'string', default: '50' },
      requests: { type: 'string', default: '10000' },
      schemas: { type: 'string', default: '5000' },
      connectors: { type: 'string', default: '1000' },
      tools: { type: 'boolean', default: true },
      'port-base': { type: 'string', default: '32000' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    return undefined;
  }
  const shared = {
    records: count('records', values.records),
    groups: count('groups', values.groups),
    topicsPerGroup: TOPICS_PER_GROUP,
  };
  const company = {
    ...shared,
    topics: count('topics', values.topics),
    partitions: count('partitions', values.partitions),
  };
  const large = count('large', values.large, 0);
  return {
    sizes: [
      company,
      ...(large ? [{ ...shared, topics: large, partitions: 1 }] : []),
    ],
    databases: databases(values.databases),
    seconds: count('seconds', values.seconds),
    passes: count('passes', values.passes),
    creations: count('creations', values.creations),
    requests: count('requests', values.requests),
    schemas: count('schemas', values.schemas, 0),
    connectors: count('connectors', values.connectors, 0),
    tools: values.tools,
    portBase: count('port-base', values['port-base']),
  };
}

function count(name: string, text: string, least = 1): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < least) {
    throw new InputError(
      `--${name} must be a whole number from ${least} on, not '${text}'`,
    );
  }
  return value;
}

function databases(text: string): DatabaseName[] {
  return text.split(',').map(name => {
    const known = DATABASES.find(database => database === name);
    if (!known) {
      throw new InputError(
        `There is no database '${name}': use ${DATABASES.join(' or ')}`,
      );
    }
    return known;
  });
}
