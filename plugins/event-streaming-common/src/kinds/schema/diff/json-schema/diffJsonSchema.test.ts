// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import * as fc from 'fast-check';
import { anyJsonSchema } from '../../formats/__testUtils__/anySchema';
import {
  JSON_SCHEMA_CHANGES,
  open,
  closed,
  a,
} from '../__testUtils__/jsonSchemaChanges';
import { worstOf } from '../__testUtils__/SchemaChangeCase';
import { diffSchemas } from '../diffSchemas';
import { judgeDiff } from '../judgeDiff';

type Json = Record<string, unknown>;

function diff(before: string, after: string) {
  const format = 'json-schema' as const;
  return diffSchemas({
    format,
    before: { content: before },
    after: { content: after },
  });
}

describe('changes of a JSON Schema', () => {
  it.each(JSON_SCHEMA_CHANGES)('tell $title', each => {
    const { changes } = diff(each.before, each.after);
    expect(changes.map(change => change.kind)).toEqual(each.kinds);
    expect(worstOf(changes.map(change => change.oldData))).toBe(each.oldData);
    expect(worstOf(changes.map(change => change.oldReaders))).toBe(
      each.oldReaders,
    );
  });

  it('explain why an optional field is a risk in an open object', () => {
    const [change] = diff(open({ a }), open({ a, other: a })).changes;
    expect(change.registryNote).toContain('"additionalProperties": false');
  });

  it('follow references, and end where they go in circles', () => {
    const tree = (type: string) =>
      JSON.stringify({
        $ref: '#/definitions/node',
        definitions: {
          node: {
            type: 'object',
            properties: { n: { type }, next: { $ref: '#/definitions/node' } },
          },
        },
      });
    expect(diff(tree('integer'), tree('number')).changes).toMatchObject([
      { path: 'n', kind: 'type-widened' },
    ]);
  });

  it('are none between a schema and itself', () => {
    fc.assert(
      fc.property(anyJsonSchema, schema => {
        expect(diff(schema, schema).changes).toEqual([]);
      }),
    );
  });

  it('never break BACKWARD by an optional field in a closed object', () => {
    fc.assert(
      fc.property(fc.subarray(['a', 'b', 'c']), names => {
        const properties = Object.fromEntries(names.map(name => [name, a]));
        const changed = diff(
          closed(properties, names),
          closed({ ...properties, freshField: a }, names),
        );
        expect(judgeDiff(changed, 'BACKWARD').verdict).toBe('not-breaking');
        expect(judgeDiff(changed, 'FORWARD').verdict).toBe('breaking');
      }),
    );
  });

  it('say the two directions the other way round when the sides are swapped', () => {
    fc.assert(
      fc.property(anyJsonSchema, anyJsonSchema, (one, other) => {
        expect(judgeDiff(diff(one, other), 'FULL').verdict).toBe(
          judgeDiff(diff(other, one), 'FULL').verdict,
        );
      }),
    );
  });
});

describe('changes of a CloudEvent', () => {
  it('are those of its JSON Schema', () => {
    const event = (data: Json) =>
      open({ specversion: a, id: a, source: a, type: a, data }, [
        'id',
        'source',
        'specversion',
        'type',
      ]);
    const { changes } = diffSchemas({
      format: 'cloudevents',
      before: { content: event({ type: 'integer' }) },
      after: { content: event({ type: 'string' }) },
    });
    expect(changes).toMatchObject([{ path: 'data', kind: 'type-changed' }]);
  });
});
