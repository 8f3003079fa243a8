// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { registryVerdict } from './registryVerdict';

const fields = (count: number, type: string) =>
  Array.from({ length: count }, (_, index) => ({ name: `f${index}`, type }));

const record = (count: number, type: string) =>
  JSON.stringify({ type: 'record', name: 'Big', fields: fields(count, type) });

describe('registryVerdict', () => {
  it('tells a bounded number of causes, and how many there are besides', () => {
    const { outcome, causes } = registryVerdict(
      {
        outcome: 'refused',
        refusal: {
          summary: 'Incompatible artifact',
          causes: fields(1_000, 'int').map((_, index) => ({
            description:
              'reader type: STRING not compatible with writer type: INT',
            path: `/fields/${index}/type`,
          })),
        },
      },
      {
        rule: { level: 'BACKWARD', origin: 'artifact' },
        artifactType: 'AVRO',
        hasVersions: true,
        isFirst: false,
        comparedWith: ['1'],
        explain: {
          format: 'avro',
          before: { content: record(1_000, 'int') },
          after: { content: record(1_000, 'string') },
        },
      },
    );
    expect(outcome).toBe('incompatible');
    expect(causes).toHaveLength(201);
    expect(causes[0].explanation).toMatch(/^'f0' /);
    expect(causes[199].explanation).toBe(
      'What was written as INT cannot be read as STRING.',
    );
    expect(causes[200]).toEqual({ description: 'and 800 more like these' });
  });
});
