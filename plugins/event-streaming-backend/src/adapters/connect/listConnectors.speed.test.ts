// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { setImmediate as nextTurn } from 'node:timers/promises';
import { byPath, ScriptedServer } from '../http/__testUtils__/ScriptedServer';
import { ofConnector, wireConnector } from './__testUtils__/wireConnector';
import { RestConnectCluster } from './RestConnectCluster';

const COUNT = 1_000;
const LONGEST_TURN_MS = 50;
/** On a slow machine a turn is as long as this many times the reading of the JSON, which is one turn at least. */
const READINGS = 4;

jest.setTimeout(60_000);

/** Of this thread alone, where Node can tell it (23.9 and later). */
const usage = process.threadCpuUsage ?? process.cpuUsage;

function cpuMsSince(before: NodeJS.CpuUsage): number {
  const { user, system } = usage(before);
  return (user + system) / 1_000;
}

function cpuMsOf(work: () => void): number {
  const before = usage();
  work();
  return cpuMsSince(before);
}

/** The longest time that this process worked without giving others their turn; what other processes take does not count. */
class TurnClock {
  #longest = 0;
  #running = true;

  static start(): TurnClock {
    const clock = new TurnClock();
    void clock.#run();
    return clock;
  }

  private constructor() {}

  stop(): number {
    this.#running = false;
    return this.#longest;
  }

  async #run(): Promise<void> {
    while (this.#running) {
      const before = usage();
      await nextTurn();
      this.#longest = Math.max(this.#longest, cpuMsSince(before));
    }
  }
}

describe('RestConnectCluster at a worker with a thousand connectors', () => {
  it('lists them by one request without holding others up', async () => {
    const server = await ScriptedServer.start();
    const cluster = RestConnectCluster.create({
      connect: 'main',
      connection: { url: server.url },
    });
    const body = Buffer.from(JSON.stringify(manyConnectors()));
    const names = JSON.stringify(Object.keys(manyConnectors()));
    server.answer(
      byPath({
        ...ofConnector({}),
        'GET /connectors': (request, response) =>
          response.end(request.url?.includes('expand') ? body : names),
      }),
    );
    const reading = cpuMsOf(() => JSON.parse(body.toString()));
    const clock = TurnClock.start();

    const connectors = await cluster.listConnectors();

    const longest = clock.stop();
    expect(connectors).toHaveLength(COUNT);
    expect(connectors[0].config.redacted).toEqual(['database.password']);
    expect(longest).toBeLessThan(Math.max(LONGEST_TURN_MS, READINGS * reading));
    const asked = server.received.map(({ url }) => url);
    expect(asked.filter(url => url.includes('expand'))).toHaveLength(1);
    expect(asked.length).toBeLessThanOrEqual(3);
    await cluster.close();
    await server.stop();
  });
});

/** Each with some 40 keys, and every tenth with a failed task. */
function manyConnectors() {
  const options = Object.fromEntries(
    Array.from({ length: 36 }, (_, index) => [
      `some.longer.option.${index}`,
      `a value that is as long as such values are ${index}`,
    ]),
  );
  return Object.fromEntries(
    Array.from({ length: COUNT }, (_, index) => [
      `billing.ledger-${index}`,
      wireConnector({
        config: {
          ...options,
          name: `billing.ledger-${index}`,
          'database.password': 'canary-7f3a',
          'database.url': 'jdbc:postgresql://db:5432/ledger',
        },
        ...(index % 10 ? {} : { state: 'FAILED', trace: trace() }),
      }),
    ]),
  );
}

function trace(): string {
  return Array.from(
    { length: 100 },
    (_, line) => `\tat org.acme.ledger.Writer.write(Writer.java:${line})\n`,
  ).join('');
}
