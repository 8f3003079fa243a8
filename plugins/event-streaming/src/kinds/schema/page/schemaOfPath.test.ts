// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import fc from 'fast-check';
import { schemaView } from '../schemaView';
import { schemaOfPath } from './schemaOfPath';

const name = fc.string({ minLength: 1, unit: 'grapheme' });

describe('schemaOfPath', () => {
  it('finds the schema that a link leads to, whatever it is called', () => {
    fc.assert(
      fc.property(name, name, name, (registry, group, artifact) => {
        const target = { registry, group, artifact };
        const path = `/event-streaming/${schemaView.pathOf(target)}`;
        expect(schemaOfPath(path)).toEqual(target);
      }),
    );
  });

  it('takes what cannot be decoded as it is', () => {
    expect(schemaOfPath('/schemas/main/default/100%').artifact).toBe('100%');
  });

  it('does not mind a slash at the end', () => {
    expect(schemaOfPath('/schemas/main/default/a%2Fb/').artifact).toBe('a/b');
  });
});
