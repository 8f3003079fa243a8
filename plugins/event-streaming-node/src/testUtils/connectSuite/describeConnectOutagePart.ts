// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConnectSuiteContext } from './ConnectSuiteContext';

/** What a client says that cannot ask. */
export function describeConnectOutagePart(context: ConnectSuiteContext): void {
  it('makes no call after it was closed', async () => {
    const cluster = context.another();
    await cluster.close();

    await expect(cluster.listConnectors()).rejects.toMatchObject({
      name: 'ServiceUnavailableError',
      message: expect.stringContaining('closed'),
    });
  });

  const { makeUnreachable } = context.abilities;
  if (makeUnreachable) {
    it('says that no worker answers, for reads and for changes', async () => {
      const cluster = makeUnreachable();
      const away = {
        name: 'ServiceUnavailableError',
        message: expect.stringContaining('does not answer'),
      };

      await expect(cluster.describe()).rejects.toMatchObject(away);
      await expect(cluster.listConnectors()).rejects.toMatchObject(away);
      await expect(
        cluster.validateConfig(context.config()),
      ).rejects.toMatchObject(away);
      await expect(cluster.pause('ledger')).rejects.toMatchObject(away);
      await cluster.close();
    });
  }
}
