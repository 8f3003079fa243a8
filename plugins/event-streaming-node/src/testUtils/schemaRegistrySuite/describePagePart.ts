// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { SchemaRegistry } from '../../ports';
import { RegistrySuiteContext } from './RegistrySuiteContext';

/** Lists are whole, however many requests they take and whoever writes meanwhile. */
export function describePagePart(context: RegistrySuiteContext): void {
  const { makeWithSmallPages } = context.abilities;
  if (!makeWithSmallPages) {
    return;
  }

  describe('with a list of many pages', () => {
    let registry: SchemaRegistry;
    beforeAll(() => {
      registry = makeWithSmallPages();
    });
    afterAll(() => registry.close());

    it('lists each version of an artifact once', async () => {
      const id = await context.artifact();
      await context.addVersion(id, 'a');
      await context.addVersion(id, 'b');
      await context.addVersion(id, 'c');
      await context.addVersion(id, 'd');

      const versions = await registry.listVersions(id);

      expect(versions.map(({ version }) => version)).toEqual([
        '1',
        '2',
        '3',
        '4',
        '5',
      ]);
      expect(versions).toEqual(await context.registry.listVersions(id));
    });

    it('lists each artifact and version of the registry once', async () => {
      await context.artifact();

      const artifacts = await registry.listArtifacts();
      const versions = await registry.listAllVersions();

      const atOnce = await context.registry.listArtifacts();
      expect(keysOf(artifacts)).toEqual(keysOf(atOnce));
      expect(versions).toEqual(await context.registry.listAllVersions());
    });

    it('misses nothing that was there before others began to write', async () => {
      const id = await context.artifact();
      const before = await context.registry.listAllVersions();
      const writing = context.addVersion(id, 'a');

      const versions = await registry.listAllVersions();
      await writing;

      const listed = new Set(versions.map(({ globalId }) => globalId));
      const missed = before.filter(({ globalId }) => !listed.has(globalId));
      expect(missed).toEqual([]);
      expect(listed.size).toBe(versions.length);
    });
  });
}

function keysOf(ids: { group: string; artifact: string }[]): string[] {
  return ids.map(({ group, artifact }) => `${group} ${artifact}`).sort();
}
