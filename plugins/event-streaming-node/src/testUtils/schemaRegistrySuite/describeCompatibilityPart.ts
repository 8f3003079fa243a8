// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ArtifactId, CompatibilityLevel } from '../../ports';
import { RegistrySuiteContext } from './RegistrySuiteContext';
import { incompatibleRecord } from './documents';

const LEVELS: CompatibilityLevel[] = [
  'NONE',
  'BACKWARD',
  'BACKWARD_TRANSITIVE',
  'FORWARD',
  'FORWARD_TRANSITIVE',
  'FULL',
  'FULL_TRANSITIVE',
];

/** The rule in force, where it comes from, and setting the artifact's own. */
export function describeCompatibilityPart(context: RegistrySuiteContext): void {
  it('sets every level, as often as it is asked, and removes it', async () => {
    const id = await context.artifact();
    const { registry } = context;

    for (const level of LEVELS) {
      await registry.setCompatibility(id, level);
      await registry.setCompatibility(id, level);
      expect(await registry.describeCompatibility(id)).toMatchObject({
        artifact: level,
        inForce: { level, origin: 'artifact' },
      });
      expect(await registry.readRule(id)).toBe(level);
    }
    await registry.setCompatibility(id, undefined);
    await registry.setCompatibility(id, undefined);

    const { artifact, inForce } = await registry.describeCompatibility(id);
    expect(artifact).toBeUndefined();
    expect(await registry.readRule(id)).toBeUndefined();
    expect(inForce.origin).not.toBe('artifact');
  });

  it('sets the same rule for many that try at once', async () => {
    const id = await context.artifact();
    const { registry } = context;

    await Promise.all(
      Array.from({ length: 6 }, () => registry.setCompatibility(id, 'FULL')),
    );

    expect((await registry.describeCompatibility(id)).artifact).toBe('FULL');
  });

  it('lets an incompatible schema pass while the rule is NONE, and not after it', async () => {
    const id = await context.artifact();
    const { registry } = context;
    const proposal = { ...id, content: incompatibleRecord() };
    const outcome = async () => (await registry.checkSchema(proposal)).outcome;

    await registry.setCompatibility(id, 'BACKWARD');
    expect(await outcome()).toBe('refused');
    await registry.setCompatibility(id, 'NONE');
    expect(await outcome()).toBe('accepted');
    await registry.setCompatibility(id, 'BACKWARD');
    expect(await outcome()).toBe('refused');
  });

  it('has no rule of its own for an artifact or group that is not there', async () => {
    const { registry } = context;
    const id = { group: context.name('group'), artifact: 'orders-value' };
    const own = await registry.describeCompatibility(id);

    expect(own.artifact).toBeUndefined();
    expect(own.group).toBeUndefined();
    expect(['global', 'default']).toContain(own.inForce.origin);
    expect(await registry.readRule(id)).toBeUndefined();
    expect(await registry.readGroupRule(id.group)).toBeUndefined();
  });

  const { setGroupCompatibility, setGlobalCompatibility } = context.abilities;
  if (setGroupCompatibility) {
    it("masks the group's rule with the artifact's own", async () => {
      const id = await context.artifact({ group: context.name('group') });
      const { registry } = context;

      await setGroupCompatibility(id.group, 'FULL');
      expect(await registry.describeCompatibility(id)).toMatchObject({
        group: 'FULL',
        inForce: { level: 'FULL', origin: 'group' },
      });
      expect(await registry.readGroupRule(id.group)).toBe('FULL');
      expect(await registry.readRule(id)).toBeUndefined();
      await registry.setCompatibility(id, 'NONE');

      expect(await registry.describeCompatibility(id)).toMatchObject({
        artifact: 'NONE',
        group: 'FULL',
        inForce: { level: 'NONE', origin: 'artifact' },
      });
    });
  }

  if (setGlobalCompatibility) {
    describe('with a rule of the whole registry', () => {
      let id: ArtifactId;
      beforeAll(async () => {
        id = await context.artifact();
        await setGlobalCompatibility('FORWARD');
      });
      afterAll(() => setGlobalCompatibility(undefined));

      it('names it as the origin', async () => {
        expect(await context.registry.describeCompatibility(id)).toEqual({
          inForce: { level: 'FORWARD', origin: 'global' },
          global: 'FORWARD',
        });
        expect(await context.registry.readGlobalRule()).toBe('FORWARD');
        expect(await context.registry.readRule(id)).toBeUndefined();
      });
    });

    it('names the default where there is no rule at all', async () => {
      const id = await context.artifact();

      expect(await context.registry.describeCompatibility(id)).toEqual({
        inForce: { level: 'NONE', origin: 'default' },
      });
      expect(await context.registry.readGlobalRule()).toBeUndefined();
    });
  }
}
