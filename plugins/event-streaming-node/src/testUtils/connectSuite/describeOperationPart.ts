// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConnectSuiteContext } from './ConnectSuiteContext';

/** What is done to a connector at once, and what becomes of it. */
export function describeOperationPart(context: ConnectSuiteContext): void {
  it('pauses, stops and resumes a connector, however often it is asked', async () => {
    const name = await context.connector();
    const { cluster } = context;
    await context.reached(name, 'running');

    await cluster.pause(name);
    await cluster.pause(name);
    await context.reached(name, 'paused');
    await cluster.stop(name);
    await cluster.stop(name);
    await context.reached(name, 'stopped');
    await cluster.resume(name);
    await cluster.resume(name);
    expect(await context.reached(name, 'running')).toMatchObject({ name });
  });

  it.each(['none', 'failed', 'all'] as const)(
    'restarts a connector, and of its tasks %s',
    async tasks => {
      const name = await context.connector();
      await context.reached(name, 'running');

      await context.cluster.restart(name, tasks);

      expect(await context.reached(name, 'running')).toMatchObject({ name });
    },
  );

  it('restarts one task, and says which one is not there', async () => {
    const name = await context.connector();
    await context.reached(name, 'running');

    await context.cluster.restartTask(name, 0);

    await context.reached(name, 'running');
    await expect(context.cluster.restartTask(name, 7)).rejects.toMatchObject({
      name: 'NotFoundError',
      message: expect.stringContaining('task 7'),
    });
  });

  const { failing, feed } = context.abilities;
  if (failing) {
    it('tells why a task failed, and that it fails again', async () => {
      const name = await context.connector({ config: failing });
      const failed = (connector: { tasks: object[] }) =>
        expect(connector).toMatchObject({
          state: 'running',
          tasks: [
            { state: 'failed', trace: expect.stringMatching(/^\S+\.\w+/) },
          ],
        });
      await context.until(name, failed);

      await context.cluster.restart(name, 'failed');
      await context.until(name, failed);
      await context.cluster.restartTask(name, 0);
      await context.until(name, failed);
    });
  }

  if (feed) {
    it('tells the topics that a connector has written to', async () => {
      const name = await context.connector();
      await context.reached(name, 'running');

      await feed.write();

      await context.eventually(
        () => context.cluster.listActiveTopics(name),
        topics => expect(topics).toEqual([feed.topic]),
      );
      await context.eventually(
        () => context.cluster.readOffsets(name),
        offsets => expect(offsets).toMatchObject([{ offset: {} }]),
      );
    });
  }
}
