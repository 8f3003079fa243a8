// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { FakeRegistry } from '../__testUtils__/FakeRegistry';
import { SchemaReading } from '../reading/SchemaReading';
import { computeSchemaRow } from '../rows/computeSchemaRow';
import { schemaKeyOf } from '../rows/schemaKeyOf';
import { PreviousSchema } from '../rows/SchemaRow';
import { schemaContext } from '../__testUtils__/schemaContext';
import { readRules } from './readRules';

const NAMES = Array.from({ length: 20 }, (_, index) => `schema-${index}`);
const idOf = (artifact: string) => ({ group: 'default', artifact });

describe('readRules', () => {
  let registry: FakeRegistry;
  let previous: Map<string, PreviousSchema>;
  let cursor: string | undefined;

  beforeEach(() => {
    registry = new FakeRegistry();
    previous = new Map();
    cursor = undefined;
    NAMES.forEach(name => registry.put(idOf(name), { text: '"string"' }));
  });

  /** One pass, which leaves behind what the next one knows. */
  async function pass(rotationMs: number) {
    const calls = ['readRule', 'readGroupRule', 'readGlobalRule'];
    calls.forEach(call => {
      registry.calls[call] = 0;
    });
    const [artifacts, versions] = await Promise.all([
      registry.listArtifacts(),
      registry.listAllVersions(),
    ]);
    const readings: SchemaReading[] = artifacts.map(artifact => ({
      artifact,
      versions: versions.filter(each => each.artifact === artifact.artifact),
    }));
    const asked = { registry: 'registry', readings, previous, cursor };
    const rules = await readRules(registry, asked, rotationMs);
    cursor = rules.cursor;
    const levels = new Map<string, string>();
    for (const reading of readings) {
      const { group, artifact } = reading.artifact;
      const key = schemaKeyOf({ registry: 'registry', group, artifact });
      const rule = rules.ruleOf(key, group);
      const { row } = computeSchemaRow(schemaContext(), {
        reading: { ...reading, rule },
        topics: [],
      });
      previous.set(row.schema_key, row);
      levels.set(artifact, `${row.level} of ${row.origin}`);
    }
    return { levels, reads: calls.map(call => registry.calls[call]) };
  }

  it('reads every rule of what is new, without a turn for the others', async () => {
    const { levels, reads } = await pass(0);
    expect(reads).toEqual([NAMES.length, 1, 1]);
    expect(new Set(levels.values())).toEqual(new Set(['NONE of default']));
  });

  it('reads the rule of the group, and what has changed, when there is no time', async () => {
    await pass(0);
    expect((await pass(0)).reads).toEqual([0, 1, 1]);

    registry.put(idOf('schema-3'), { text: '"int"' });
    registry.rule(idOf('schema-3'), 'FULL');
    const { levels, reads } = await pass(0);
    expect(reads).toEqual([1, 1, 1]);
    expect(levels.get('schema-3')).toBe('FULL of artifact');
  });

  it('sees the rule of a group and of the registry in the next pass', async () => {
    registry.rule(idOf('schema-1'), 'FULL');
    await pass(0);
    registry.globalRule = 'BACKWARD';
    expect((await pass(0)).levels.get('schema-7')).toBe('BACKWARD of global');
    registry.groupRules.set('default', 'FORWARD');
    const { levels } = await pass(0);
    expect(levels.get('schema-7')).toBe('FORWARD of group');
    expect(levels.get('schema-1')).toBe('FULL of artifact');
  });

  it('sees a rule that was changed past the portal in its turn', async () => {
    await pass(0);
    registry.rule(idOf('schema-5'), 'FULL');
    const { levels, reads } = await pass(10_000);
    expect(levels.get('schema-5')).toBe('FULL of artifact');
    expect(reads).toEqual([NAMES.length, 1, 1]);
  });

  it('goes on in the next pass where this one ended', async () => {
    await pass(0);
    const seen = new Set<string>();
    const read = registry.readRule.bind(registry);
    registry.readRule = async id => {
      seen.add(id.artifact);
      // Longer than the turn lasts: one round of calls in each pass.
      await new Promise(resolve => {
        setTimeout(resolve, 5);
      });
      return read(id);
    };
    // One that began anew each time would come to the first ones only, for ever.
    while (seen.size < NAMES.length) {
      await pass(1);
    }
    expect([...seen].sort()).toEqual([...NAMES].sort());
  });

  it('comes to the rule of each group in its turn, however many there are', async () => {
    const ids = Array.from({ length: 120 }, (_, index) => ({
      group: `group-${index}`,
      artifact: `of-group-${index}`,
    }));
    const changed = async (rotationMs: number) => {
      const { levels } = await pass(rotationMs);
      return [...levels.values()].filter(level => level === 'FULL of group');
    };
    ids.forEach(id => registry.put(id, { text: '"string"' }));
    await pass(0);
    ids.forEach(({ group }) => registry.groupRules.set(group, 'FULL'));
    expect((await changed(0)).length).toBeLessThan(ids.length);
    expect(await changed(10_000)).toHaveLength(ids.length);
  });

  it('ends with the error of a registry that is down', async () => {
    registry.outage = 'The registry is away';
    const readings: SchemaReading[] = [];
    const artifact = idOf('schema-1');
    const at = new Date();
    readings.push({
      artifact: { ...artifact, type: 'AVRO', createdAt: at, modifiedAt: at },
      versions: [],
    });
    await expect(
      readRules(registry, { registry: 'registry', readings, previous }),
    ).rejects.toThrow('The registry is away');
  });
});
