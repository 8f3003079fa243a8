// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConnectorTopic } from '@sluice/plugin-event-streaming-common';
import { GroupTopicReading } from '../../inventory/reading/ClusterReading';
import { SinkLag } from './SinkLag';

const row = {
  connector: 'billing.sink',
  cluster: 'dev',
  type: 'sink',
  config: JSON.stringify({ values: {}, redacted: [] }),
} as const;

const topic = (
  name: string,
  role: ConnectorTopic['role'] = 'reads',
): ConnectorTopic => ({ topic: name, role, seen: true, exists: true });

const READ = {
  name: 'dev',
  state: 'up',
  since: 0,
  observedAt: Date.UTC(2026, 0, 1),
  generation: 1,
} as const;

/** What was read of the groups of a cluster at the beginning of 2026. */
function lagIn(groups: Record<string, Record<string, number | undefined>>) {
  return SinkLag.create({
    groups: {
      topicsOf: async (_, group): Promise<GroupTopicReading[]> =>
        Object.entries(groups[group] ?? {}).map(([name, lag]) => ({
          topic: name,
          group,
          lag,
        })),
    },
    sources: {
      states: async () => new Map([['dev', READ]]),
    },
  });
}

describe('how far a sink is behind', () => {
  it('is the lag of its group in the topics that it reads and one may see', async () => {
    const lag = lagIn({
      'connect-billing.sink': { a: 7, b: undefined, hidden: 100, dead: 3 },
    });
    expect(
      await lag.of(row, [
        topic('a'),
        topic('b'),
        topic('dead', 'dead-letters'),
      ]),
    ).toEqual({
      group: 'connect-billing.sink',
      messages: 7,
      topics: [
        { topic: 'a', messages: 7 },
        { topic: 'b', messages: undefined },
      ],
      observedAt: '2026-01-01T00:00:00.000Z',
    });
  });

  it('is that of the group that its configuration names', async () => {
    const config = JSON.stringify({
      values: { 'consumer.override.group.id': 'other' },
      redacted: [],
    });
    const lag = lagIn({ other: { a: 0 } });
    expect(await lag.of({ ...row, config }, [topic('a')])).toMatchObject({
      group: 'other',
      messages: 0,
    });
  });

  it('is not known before its group was seen, and of no source', async () => {
    expect(await lagIn({}).of(row, [topic('a')])).toBeUndefined();
    const lag = lagIn({ 'connect-billing.sink': { a: 7 } });
    expect(
      await lag.of({ ...row, type: 'source' }, [topic('a')]),
    ).toBeUndefined();
  });
});
