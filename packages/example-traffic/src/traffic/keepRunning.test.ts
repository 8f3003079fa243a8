// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { keepRunning } from './keepRunning';

function harness(task: (run: number, stop: () => void) => Promise<void>) {
  const controller = new AbortController();
  const lines: string[] = [];
  let runs = 0;
  const ended = keepRunning(
    () => {
      runs += 1;
      return task(runs, () => controller.abort());
    },
    {
      name: 'ai-service on dev',
      signal: controller.signal,
      onLine: line => lines.push(line),
      firstPauseMs: 1,
    },
  );
  return { ended, lines, runs: () => runs };
}

describe('keepRunning', () => {
  it('starts a task again that has failed and tells why once', async () => {
    const { ended, lines, runs } = harness(async (run, stop) => {
      if (run === 4) {
        stop();
      }
      throw new Error(run < 3 ? 'No broker answers' : 'No such topic');
    });
    await ended;

    expect(runs()).toBe(4);
    expect(lines).toEqual([
      'ai-service on dev: No broker answers; it is tried again',
      'ai-service on dev: No such topic; it is tried again',
    ]);
  });

  it('starts a task again that has ended by itself', async () => {
    const { ended, lines } = harness(async (run, stop) => {
      if (run === 2) {
        stop();
      }
    });
    await ended;

    expect(lines).toEqual([
      'ai-service on dev: ended by itself; it is tried again',
    ]);
  });

  it('ends quietly when it is told to', async () => {
    const { ended, lines, runs } = harness(async (_, stop) => {
      stop();
      throw new Error('The client was closed');
    });
    await ended;

    expect(runs()).toBe(1);
    expect(lines).toEqual([]);
  });
});
