// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { RegistrySuiteContext } from './RegistrySuiteContext';
import { avroRecord } from './documents';

/** Names that need care in an address. */
export function describeNamePart(context: RegistrySuiteContext): void {
  it.each([
    'with/slash//twice',
    'a:b',
    'in the middle',
    'a+b&c=d',
    'a?b#c',
    'a;b',
    'a\\b',
    '..a',
    '-',
    '"\'<>{}|^`~!@$*()[],',
  ])('knows an artifact and a group called %s', async name => {
    const id = {
      group: `${context.group} ${name}`,
      artifact: `${name}${context.name('')}`,
    };
    const { registry } = context;
    const version = { ...id, version: '1' };

    await context.artifact(id);
    await registry.setCompatibility(id, 'BACKWARD');
    await registry.alterArtifact(id, { labels: { a: name } });
    const next = avroRecord('id', 'note');

    expect(await registry.describeArtifact(id)).toMatchObject({
      ...id,
      labels: { a: name },
    });
    expect(await registry.describeVersion(version)).toMatchObject(version);
    expect(await registry.readContent(version)).toEqual(avroRecord('id'));
    expect(await registry.describeCompatibility(id)).toMatchObject({
      inForce: { level: 'BACKWARD', origin: 'artifact' },
    });
    expect(await registry.checkSchema({ ...id, content: next })).toEqual({
      outcome: 'accepted',
    });
    expect(await context.addVersion(id, 'note')).toMatchObject(id);
    expect(await registry.listArtifacts()).toContainEqual(
      expect.objectContaining(id),
    );
  });

  // What a registry takes differs; that it means just this name does not.
  it.each(['100%', 'a%2Fb', '%2e%2e', 'Größe', '漢字', '🐙'])(
    'knows %s as it is, or says that the name cannot be taken',
    async name => {
      const id = {
        group: context.group,
        artifact: `${name}${context.name('')}`,
      };

      const made = await context.artifact(id).then(
        () => 'made',
        error => error.name,
      );
      const found = await context.registry.describeArtifact(id).then(
        ({ artifact }) => artifact,
        error => error.name,
      );

      expect([
        ['made', id.artifact],
        ['InputError', 'NotFoundError'],
      ]).toContainEqual([made, found]);
    },
  );

  it.each(['', ' ', '.', '..', '\ud800', 'x'.repeat(513)])(
    'takes no name that no address can be made from (%j)',
    async name => {
      const neighbour = await context.artifact();
      const { registry } = context;
      const id = { group: neighbour.group, artifact: name };
      const refused = { name: 'InputError' };

      await expect(context.artifact(id)).rejects.toMatchObject(refused);
      await expect(registry.describeArtifact(id)).rejects.toMatchObject(
        refused,
      );
      await expect(registry.deleteArtifact(id)).rejects.toMatchObject(refused);
      await expect(
        registry.checkSchema({ ...id, content: avroRecord('id') }),
      ).rejects.toMatchObject(refused);
      expect(await registry.listVersions(neighbour)).toHaveLength(1);
    },
  );
}
