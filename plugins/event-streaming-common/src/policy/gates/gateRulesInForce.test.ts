// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { GateRule } from './GateRule';
import { gateRulesInForce } from './gateRulesInForce';

const rule = (id: string, reason: string): GateRule => ({
  id,
  gates: [{ anyOf: ['owner'], reason }],
});

describe('gateRulesInForce', () => {
  const defaults = [rule('a', 'Default'), rule('b', 'Default')];

  it('is the defaults where nothing is configured', () => {
    expect(gateRulesInForce(undefined, defaults)).toEqual(defaults);
  });

  it('puts a rule in the place of the default with its id, and adds others', () => {
    const own = [rule('c', 'Own'), rule('b', 'Own')];
    expect(gateRulesInForce(own, defaults)).toEqual([
      rule('a', 'Default'),
      rule('b', 'Own'),
      rule('c', 'Own'),
    ]);
  });

  it('lets a rule that asks nobody take a default out of force', () => {
    const silent = { id: 'a', gates: [] };
    expect(gateRulesInForce([silent], defaults)[0]).toEqual(silent);
  });
});
