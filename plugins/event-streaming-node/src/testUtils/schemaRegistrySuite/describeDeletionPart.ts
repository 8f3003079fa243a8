// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { RegistrySuiteContext } from './RegistrySuiteContext';
import { avroWithReference } from './documents';

/** Deletion, where the registry is set to allow it and where it is not. */
export function describeDeletionPart(context: RegistrySuiteContext): void {
  if (context.abilities.deletion === 'off') {
    describeDeletionOff(context);
    return;
  }
  const missing = { name: 'NotFoundError' };

  it('says that it deletes', async () => {
    expect(await context.registry.capabilities()).toMatchObject({
      write: { state: 'yes' },
      deleteArtifact: { state: 'yes' },
      deleteVersion: { state: 'yes' },
    });
  });

  it('deletes a version and leaves the others', async () => {
    const id = await context.artifact();
    await context.addVersion(id, 'a');
    const { registry } = context;

    await registry.deleteVersion({ ...id, version: '1' });

    expect(await registry.listVersions(id)).toMatchObject([{ version: '2' }]);
    await expect(
      registry.deleteVersion({ ...id, version: '1' }),
    ).rejects.toMatchObject(missing);
  });

  it('deletes an artifact with its versions', async () => {
    const id = await context.artifact();
    const { registry } = context;

    await registry.deleteArtifact(id);

    await expect(registry.describeArtifact(id)).rejects.toMatchObject(missing);
    await expect(registry.deleteArtifact(id)).rejects.toMatchObject(missing);
    const versions = await registry.listAllVersions();
    expect(versions.filter(({ artifact }) => artifact === id.artifact)).toEqual(
      [],
    );
  });

  it('keeps a version that another one refers to, or lets it go without touching that one', async () => {
    const order = await context.artifact();
    await context.addVersion(order, 'a');
    const reference = { name: 'acme.orders.Order', ...order, version: '1' };
    const content = avroWithReference(reference);
    const shipped = await context.artifact({ firstVersion: { content } });
    const { registry } = context;

    const outcome = await registry.deleteVersion(reference).then(
      () => 'deleted',
      error => error.name,
    );
    const left = await registry.listVersions(order);

    expect([
      ['deleted', 1],
      ['ConflictError', 2],
    ]).toContainEqual([outcome, left.length]);
    expect(await registry.listVersions(shipped)).toHaveLength(1);
  });
}

function describeDeletionOff(context: RegistrySuiteContext): void {
  const off = { state: 'no', reason: expect.stringContaining('set to keep') };

  it('says that it does not delete, and why', async () => {
    expect(await context.registry.capabilities()).toEqual({
      write: { state: 'yes' },
      deleteArtifact: off,
      deleteVersion: off,
    });
  });

  it('explains that deletion is a setting, and deletes nothing', async () => {
    const id = await context.artifact();
    const { registry } = context;
    const refused = {
      name: 'NotAllowedError',
      message: expect.stringMatching(
        new RegExp(`'${id.artifact}'.*set not to allow it`),
      ),
    };

    await expect(registry.deleteArtifact(id)).rejects.toMatchObject(refused);
    await expect(
      registry.deleteVersion({ ...id, version: '1' }),
    ).rejects.toMatchObject(refused);
    expect(await registry.listVersions(id)).toHaveLength(1);
  });
}
