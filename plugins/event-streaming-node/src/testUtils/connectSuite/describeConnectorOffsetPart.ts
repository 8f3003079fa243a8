// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConnectSuiteContext } from './ConnectSuiteContext';

/** How far connectors have come, and how that is set. */
export function describeConnectorOffsetPart(
  context: ConnectSuiteContext,
): void {
  it('knows no offsets of a connector that has not begun', async () => {
    const name = await context.connector({ initialState: 'stopped' });

    expect(await context.cluster.readOffsets(name)).toEqual([]);
    expect(await context.cluster.listActiveTopics(name)).toEqual([]);
  });

  it('changes no offsets of a connector that runs', async () => {
    const name = await context.connector();
    const { partition, offset } = context.abilities.offset ?? {
      partition: { a: 1 },
    };
    const refused = { name: 'InputError' };
    await context.reached(name, 'running');

    await expect(
      context.cluster.alterOffsets(name, [{ partition, offset }]),
    ).rejects.toMatchObject(refused);
    await expect(context.cluster.resetOffsets(name)).rejects.toMatchObject(
      refused,
    );
  });

  const part = context.abilities.offset;
  if (part) {
    it('sets the offsets of a stopped connector, and forgets them', async () => {
      const name = await context.connector({ initialState: 'stopped' });
      const { cluster } = context;
      await context.reached(name, 'stopped');

      await cluster.alterOffsets(name, [part]);
      expect(await cluster.readOffsets(name)).toEqual([part]);

      await expect(
        cluster.alterOffsets(name, [{ ...part, offset: { nonsense: true } }]),
      ).rejects.toMatchObject({ name: 'InputError' });
      expect(await cluster.readOffsets(name)).toEqual([part]);

      await cluster.alterOffsets(name, [{ partition: part.partition }]);
      expect(await cluster.readOffsets(name)).toEqual([]);

      await cluster.alterOffsets(name, [part]);
      await cluster.resetOffsets(name);
      expect(await cluster.readOffsets(name)).toEqual([]);
    });
  }
}
