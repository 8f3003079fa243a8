// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import * as avro from 'avsc';
import * as fc from 'fast-check';
import { avroRecord } from '../../formats/__testUtils__/anySchema';
import { AVRO_CHANGES, id, record, status } from '../__testUtils__/avroChanges';
import { worstOf } from '../__testUtils__/SchemaChangeCase';
import { diffSchemas } from '../diffSchemas';
import { judgeChange, judgeDiff } from '../judgeDiff';

type Json = Record<string, unknown>;

function diff(before: string, after: string) {
  const format = 'avro' as const;
  return diffSchemas({
    format,
    before: { content: before },
    after: { content: after },
  });
}

describe('changes of an Avro schema', () => {
  it.each(AVRO_CHANGES)('tell $title', each => {
    const { changes } = diff(each.before, each.after);
    expect(changes.map(change => change.kind)).toEqual(each.kinds);
    expect(worstOf(changes.map(change => change.oldData))).toBe(each.oldData);
    expect(worstOf(changes.map(change => change.oldReaders))).toBe(
      each.oldReaders,
    );
  });

  it('marks a rename as guessed unless an alias declares it', () => {
    const [byAlias] = diff(
      record({ name: 'mail', type: 'string' }),
      record({ name: 'email', type: 'string', aliases: ['mail'] }),
    ).changes;
    const [byLikeness] = diff(
      record({ name: 'mail', type: 'string' }),
      record({ name: 'email', type: 'string' }),
    ).changes;
    expect([byAlias.guessed, byLikeness.guessed]).toEqual([false, true]);
    expect(byLikeness.summary).toBe(
      "'mail' seems to be renamed to 'email', without an alias",
    );
  });

  it('takes fields of no likeness for one removed and one added', () => {
    const { changes } = diff(
      record({ name: 'legacyRef', type: ['null', 'string'], default: null }),
      record({
        name: 'customerEmail',
        type: ['null', 'string'],
        default: null,
      }),
    );
    expect(changes.map(change => change.kind)).toEqual([
      'field-added',
      'field-removed',
    ]);
  });

  it('says where it is, in the tree and in both documents', () => {
    const line = (type: string) =>
      record(id, {
        name: 'lines',
        type: {
          type: 'array',
          items: {
            type: 'record',
            name: 'Line',
            fields: [{ name: 'n', type }],
          },
        },
      });
    expect(diff(line('int'), line('long')).changes).toMatchObject([
      {
        path: 'lines[].n',
        beforePointer: '/fields/1/type/items/fields/0/type',
        afterPointer: '/fields/1/type/items/fields/0/type',
        summary: "'n' was int and is now long",
      },
    ]);
  });

  it('finds the change inside a nullable record', () => {
    const envelope = (...fields: Json[]) =>
      record({
        name: 'after',
        type: ['null', { type: 'record', name: 'Value', fields }],
        default: null,
      });
    expect(
      diff(envelope(id), envelope(id, { name: 'n', type: 'int' })).changes,
    ).toMatchObject([
      { kind: 'field-added', path: 'after.n', oldData: { level: 'fails' } },
    ]);
  });

  it('ends where a type contains itself', () => {
    const tree = (type: string) =>
      record(
        { name: 'n', type },
        { name: 'children', type: { type: 'array', items: 'Event' } },
      );
    expect(diff(tree('int'), tree('long')).changes).toHaveLength(1);
  });

  it('looks into types that references define', () => {
    const content = record({ name: 'to', type: 'Address' });
    const address = (type: string) => [
      {
        name: 'Address',
        content: JSON.stringify({
          type: 'record',
          name: 'Address',
          fields: [{ name: 'zip', type }],
        }),
      },
    ];
    const { changes } = diffSchemas({
      format: 'avro',
      before: { content, references: address('int') },
      after: { content, references: address('string') },
    });
    expect(changes).toMatchObject([{ kind: 'type-changed', path: 'to.zip' }]);
  });

  const any = avroRecord('Event', 2).map(schema => JSON.stringify(schema));

  it('are none between a schema and itself', () => {
    fc.assert(
      fc.property(any, schema => {
        expect(diff(schema, schema).changes).toEqual([]);
      }),
    );
  });

  it('never break BACKWARD or FULL by an added field with a default', () => {
    fc.assert(
      fc.property(avroRecord('Event', 1), schema => {
        const fields = [
          ...schema.fields,
          { name: 'fresh', type: ['null', 'string'], default: null },
        ];
        const changed = diff(
          JSON.stringify(schema),
          JSON.stringify({ ...schema, fields }),
        );
        expect(judgeDiff(changed, 'BACKWARD').verdict).toBe('not-breaking');
        expect(judgeDiff(changed, 'FULL').verdict).toBe('not-breaking');
      }),
    );
  });

  it('are judged as an independent implementation of Avro reads them', () => {
    fc.assert(
      fc.property(any, any, (before, after) => {
        const changed = diff(before, after);
        expect({
          backward: judgeDiff(changed, 'BACKWARD').verdict,
          forward: judgeDiff(changed, 'FORWARD').verdict,
        }).toEqual({
          backward: canRead(after, before) ? 'not-breaking' : 'breaking',
          forward: canRead(before, after) ? 'not-breaking' : 'breaking',
        });
      }),
      { numRuns: 300 },
    );
  });

  it('say the two directions the other way round when the sides are swapped', () => {
    fc.assert(
      fc.property(any, any, (one, other) => {
        expect(judgeDiff(diff(one, other), 'BACKWARD').verdict).toBe(
          judgeDiff(diff(other, one), 'FORWARD').verdict,
        );
      }),
    );
  });

  it('are judged for a mode, with who fails', () => {
    const [change] = diff(
      record(status(['A'])),
      record(status(['A', 'B'])),
    ).changes;
    expect(judgeChange(change, 'BACKWARD')).toMatchObject({
      verdict: 'not-breaking',
      fails: [],
    });
    expect(judgeChange(change, 'FORWARD')).toEqual({
      verdict: 'breaking',
      fails: ['old-readers'],
      says: 'Old readers fail on B: their enum has no default.',
    });
    expect(judgeChange(change, 'NONE').verdict).toBe('unchecked');
  });
});

function canRead(reader: string, writer: string): boolean {
  const now = avro.Type.forSchema(JSON.parse(reader));
  const then = avro.Type.forSchema(JSON.parse(writer));
  try {
    now.createResolver(then);
    return true;
  } catch {
    return false; // it says no in several ways, all of them errors
  }
}
