// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { COMPATIBILITY_LEVELS } from '../compatibility/CompatibilityLevel';
import { AVRO_CHANGES, id, record } from './__testUtils__/avroChanges';
import { JSON_SCHEMA_CHANGES } from './__testUtils__/jsonSchemaChanges';
import { PROTOBUF_CHANGES } from './__testUtils__/protobufChanges';
import { diffSchemas } from './diffSchemas';
import { judgeDiff } from './judgeDiff';

const note = { name: 'note', type: 'string' };
const noteWithDefault = { ...note, default: '' };

function judge(
  before: string,
  after: string,
  level: Parameters<typeof judgeDiff>[1],
) {
  const diff = diffSchemas({
    format: 'avro',
    before: { content: before },
    after: { content: after },
  });
  return judgeDiff(diff, level);
}

describe('a comparison under a level', () => {
  it.each([
    [
      'a field without a default is added',
      record(id),
      record(id, note),
      'BACKWARD',
      'breaking',
    ],
    [
      'a field with a default is added',
      record(id),
      record(id, noteWithDefault),
      'BACKWARD',
      'not-breaking',
    ],
    [
      'a field without a default is removed',
      record(id, note),
      record(id),
      'FORWARD',
      'breaking',
    ],
    [
      'a field is added',
      record(id),
      record(id, note),
      'FORWARD',
      'not-breaking',
    ],
    [
      'a field without a default is removed',
      record(id, note),
      record(id),
      'BACKWARD',
      'not-breaking',
    ],
    [
      'a field with a default is added',
      record(id),
      record(id, noteWithDefault),
      'FULL',
      'not-breaking',
    ],
    [
      'a field without a default is added',
      record(id),
      record(id, note),
      'NONE',
      'unchecked',
    ],
    [
      'nothing changes',
      record(id),
      record(id),
      'FULL_TRANSITIVE',
      'not-breaking',
    ],
  ] as const)('where %s is judged (%#)', (_, before, after, level, verdict) => {
    expect(judge(before, after, level).verdict).toBe(verdict);
  });

  it('names the one direction of FULL that fails', () => {
    expect(judge(record(id), record(id, note), 'FULL')).toMatchObject({
      fails: ['old-data'],
      breaking: [{ name: 'note' }],
      says: 'Breaking under FULL: readers with the new version cannot read all old data.',
    });
    expect(judge(record(id, note), record(id), 'FULL').fails).toEqual([
      'old-readers',
    ]);
  });

  it.each([
    ['BACKWARD', 'Upgrade readers first'],
    ['FORWARD_TRANSITIVE', 'Upgrade writers first'],
    ['FULL', 'in any order'],
    ['NONE', 'agree with everyone'],
  ] as const)('of %s says who goes first', (level, order) => {
    expect(judge(record(id), record(id), level).upgradeOrder).toContain(order);
  });

  it.each([
    ['avro', AVRO_CHANGES],
    ['json-schema', JSON_SCHEMA_CHANGES],
    ['protobuf', PROTOBUF_CHANGES],
  ] as const)(
    'goes by the directions of the level for all known changes of %s',
    (format, cases) => {
      for (const { before, after, oldData, oldReaders } of cases) {
        const diff = diffSchemas({
          format,
          before: { content: before },
          after: { content: after },
        });
        const backward = isBreaking(oldData);
        const forward = isBreaking(oldReaders);
        const expected = {
          NONE: undefined,
          BACKWARD: backward,
          BACKWARD_TRANSITIVE: backward,
          FORWARD: forward,
          FORWARD_TRANSITIVE: forward,
          FULL: backward || forward,
          FULL_TRANSITIVE: backward || forward,
        };
        for (const level of COMPATIBILITY_LEVELS) {
          expect(judgeDiff(diff, level).verdict).toBe(wordOf(expected[level]));
        }
      }
    },
  );
});

function isBreaking(level: string): boolean {
  return level === 'risky' || level === 'fails';
}

function wordOf(breaking: boolean | undefined): string {
  if (breaking === undefined) {
    return 'unchecked';
  }
  return breaking ? 'breaking' : 'not-breaking';
}
