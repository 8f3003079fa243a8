// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { parseSchema } from '@sluice/plugin-event-streaming-common';
import { fieldRows, matchingFields, parentPaths } from './fieldRows';

const { fields } = parseSchema({
  content: JSON.stringify({
    type: 'record',
    name: 'Invoice',
    fields: [
      { name: 'id', type: 'string' },
      {
        name: 'customer',
        type: {
          type: 'record',
          name: 'Customer',
          fields: [
            { name: 'email', type: 'string', aliases: ['mail_address'] },
            { name: 'name', type: 'string' },
          ],
        },
      },
    ],
  }),
});

const names = (rows: ReturnType<typeof fieldRows>) =>
  rows.map(({ depth, field }) => `${'  '.repeat(depth)}${field.name}`);

describe('the rows of a tree of fields', () => {
  it('shows the outermost fields first', () => {
    expect(names(fieldRows(fields, () => false))).toEqual(['id', 'customer']);
  });

  it('shows what is below an open field, further in', () => {
    expect(names(fieldRows(fields, () => true))).toEqual([
      'id',
      'customer',
      '  email',
      '  name',
    ]);
  });

  it('knows which fields can be opened', () => {
    expect(parentPaths(fields)).toEqual(['customer']);
  });

  it('finds a field by part of its name, with what leads to it', () => {
    const found = matchingFields(fields, 'MAIL');
    expect(names(fieldRows(found, () => true))).toEqual([
      'customer',
      '  email',
    ]);
  });

  it('finds a field by the name that it had before', () => {
    const found = matchingFields(fields, 'address');
    expect(names(fieldRows(found, () => true))).toEqual([
      'customer',
      '  email',
    ]);
  });

  it('keeps all of a field that is found', () => {
    const found = matchingFields(fields, 'customer');
    expect(names(fieldRows(found, () => true))).toHaveLength(3);
  });
});
