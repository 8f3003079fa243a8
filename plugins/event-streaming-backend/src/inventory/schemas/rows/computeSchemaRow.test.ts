// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { VersionListing } from '@sluice/plugin-event-streaming-node';
import { schemaContext } from '../__testUtils__/schemaContext';
import { ContentFacts } from '../reading/ContentReading';
import { SchemaReading } from '../reading/SchemaReading';
import { computeSchemaRow, KnownSchema } from './computeSchemaRow';

const at = new Date('2026-01-01T00:00:00Z');
const id = { group: 'default', artifact: 'billing.a-value' };
const content: ContentFacts = {
  contentId: 5,
  format: 'avro',
  recordName: 'com.acme.A',
  doc: 'From the document',
  fields: 3,
};

function version(
  number: number,
  state: VersionListing['state'] = 'enabled',
): VersionListing {
  return {
    ...id,
    version: String(number),
    type: 'AVRO',
    state,
    globalId: number,
    contentId: 5,
    createdAt: at,
  };
}

const rule = {
  artifact: 'FULL',
  inForce: { level: 'FULL', origin: 'artifact' },
} as const;

function reading(changes: Partial<SchemaReading> = {}): SchemaReading {
  return {
    artifact: { ...id, type: 'AVRO', createdAt: at, modifiedAt: at },
    versions: [version(1)],
    rule,
    ...changes,
  };
}

function compute(known: Partial<KnownSchema> = {}) {
  return computeSchemaRow(schemaContext(), {
    reading: reading(),
    content,
    topics: [],
    ...known,
  });
}

const record = (changes: Partial<KnownSchema['record']>) => ({
  owner: 'group:default/billing',
  createdBy: 'user:default/anna',
  requestId: '7',
  ...changes,
});

describe('computeSchemaRow', () => {
  it('gives the same row for the same reading', () => {
    const first = compute();
    const again = compute({ previous: first.row });

    expect(first.isChanged).toBe(true);
    expect(again).toMatchObject({ isChanged: false, versions: undefined });
    expect(again.row).toEqual(first.row);
  });

  it('keeps the rule of before where this reading did not ask', () => {
    const first = compute();
    const again = compute({
      reading: reading({ rule: undefined }),
      previous: first.row,
    });
    expect(again.isChanged).toBe(false);
    expect(again.row).toMatchObject({ level: 'FULL', origin: 'artifact' });
  });

  it('says what people said before what the registry and the document say', () => {
    const described = { ...reading().artifact, description: 'Of the registry' };
    const texts = [
      compute(),
      compute({ reading: reading({ artifact: described }) }),
      compute({
        reading: reading({ artifact: described }),
        record: record({ description: 'Ours' }),
      }),
    ].map(({ row }) => row.description);
    expect(texts).toEqual(['From the document', 'Of the registry', 'Ours']);
  });

  it('takes for the newest what the registry serves, and else the newest of all', () => {
    const latestOf = (...versions: VersionListing[]) =>
      compute({ reading: reading({ versions }) }).row.latest_version;
    expect(latestOf(version(1), version(2, 'disabled'))).toBe('1');
    expect(latestOf(version(1), version(2, 'draft'))).toBe('1');
    expect(latestOf(version(1, 'disabled'), version(2, 'disabled'))).toBe('2');
    expect(latestOf()).toBeNull();
  });

  it('stores texts that a database cannot hold without what it cannot hold', () => {
    const { row } = compute({ content: { ...content, doc: 'a\0b' } });
    expect(row.description).toBe('ab');
  });

  it.each<[string, Partial<KnownSchema>, string]>([
    ['healthy', {}, ''],
    [
      'deleting',
      { deletedBy: '9', content: { ...content, problem: 'x' } },
      'R-9',
    ],
    [
      'broken',
      { content: { ...content, problem: 'Line 1: no' } },
      'Line 1: no',
    ],
    ['drifted', { record: record({ rule: 'BACKWARD' }) }, 'BACKWARD'],
    ['drifted', { record: record({ rule: 'inherited' }) }, 'FULL'],
    ['healthy', { record: record({ rule: 'FULL' }) }, ''],
    ['healthy', { record: record({ rule: 'NONE' }), changing: true }, ''],
    [
      'unchecked',
      {
        reading: reading({
          rule: { inForce: { level: 'NONE', origin: 'default' } },
        }),
      },
      'No rule',
    ],
    [
      'unchecked',
      {
        reading: reading({
          rule: { group: 'NONE', inForce: { level: 'NONE', origin: 'group' } },
        }),
      },
      'group is NONE',
    ],
    ['orphaned', { record: record({ owner: 'group:default/gone' }) }, 'gone'],
    [
      'deprecated',
      { reading: reading({ versions: [version(1, 'sunset')] }) },
      'sunset',
    ],
    [
      'disabled',
      { reading: reading({ versions: [version(1, 'disabled')] }) },
      'disabled',
    ],
  ])('is %s with the evidence', (state, known, reason) => {
    const { row } = compute(known);
    expect(row.health).toBe(state);
    expect(row.health_reason ?? '').toContain(reason);
  });

  it('remembers since when a rule is not what was set here', () => {
    const drifted = { record: record({ rule: 'BACKWARD' }) };
    const first = compute(drifted);
    const later = computeSchemaRow(schemaContext({ now: 5_000 }), {
      reading: reading(),
      content,
      topics: [],
      previous: first.row,
      ...drifted,
    });
    expect([first.row.drift_since, later.row.drift_since]).toEqual([
      1_000, 1_000,
    ]);
    expect(compute({ previous: first.row }).row.drift_since).toBeNull();
  });

  it('has no entity in the catalog unless everybody may see it', () => {
    const hidden = computeSchemaRow(schemaContext({ visibility: 'owned' }), {
      reading: reading(),
      content,
      topics: [],
    });
    expect(hidden.row.entity_hash).toBe('');
    expect(compute({ content: undefined }).row.entity_hash).toBe('');
    expect(compute().row.entity_hash).not.toBe('');
  });
});
