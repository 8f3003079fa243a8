// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { RegistrySuiteContext } from './RegistrySuiteContext';
import { avroRecord } from './documents';

/** What a client says that cannot ask. */
export function describeOutagePart(context: RegistrySuiteContext): void {
  it('makes no call after it was closed', async () => {
    const registry = context.another();
    await registry.close();

    await expect(registry.listArtifacts()).rejects.toMatchObject({
      name: 'ServiceUnavailableError',
      message: expect.stringContaining('closed'),
    });
  });

  const { makeUnreachable } = context.abilities;
  if (makeUnreachable) {
    it('says that the registry does not answer, for reads and for changes', async () => {
      const registry = makeUnreachable();
      const id = { group: 'default', artifact: 'orders-value' };
      const away = {
        name: 'ServiceUnavailableError',
        message: expect.stringContaining('does not answer'),
      };

      await expect(registry.describeArtifact(id)).rejects.toMatchObject(away);
      await expect(registry.describe()).rejects.toMatchObject(away);
      await expect(registry.readRule(id)).rejects.toMatchObject(away);
      await expect(registry.readGlobalRule()).rejects.toMatchObject(away);
      await expect(
        registry.createVersion(id, { content: avroRecord('id') }),
      ).rejects.toMatchObject(away);
      await expect(registry.setCompatibility(id, 'FULL')).rejects.toMatchObject(
        away,
      );
      await registry.close();
    });
  }
}
