// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { schemaReferenceSchema, schemaTargetSchema } from './schemaInputs';
import { schemaKind } from './schemaKind';

const target = (group: string) =>
  schemaTargetSchema.parse({ registry: 'main', group, artifact: 'a-value' });

describe('the target of a schema', () => {
  it('is one for each way to write the default group', () => {
    const keys = ['default', 'DEFAULT', 'Default'].map(group =>
      schemaKind.keyOf(target(group)),
    );
    expect(new Set(keys).size).toBe(1);
  });

  it('keeps the case of all other groups', () => {
    expect(target('Shared').group).toBe('Shared');
    expect(target('DEFAULTS').group).toBe('DEFAULTS');
  });
});

it('a reference to the default group is written in one way', () => {
  const reference = {
    name: 'A',
    group: 'DEFAULT',
    artifact: 'a',
    version: '1',
  };
  expect(schemaReferenceSchema.parse(reference).group).toBe('default');
});
