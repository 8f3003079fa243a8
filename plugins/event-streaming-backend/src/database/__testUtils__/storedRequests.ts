// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Move, NewStoredRequest } from '../RequestStore';

export const ANNA = 'user:default/anna';

/** A request with one step on each of the named things. */
export function newRequest(
  values: Partial<NewStoredRequest> = {},
  ...targets: string[]
): NewStoredRequest {
  const names = targets.length ? targets : ['a'];
  const steps = names.map(name => ({
    kind: 'counter',
    operation: 'counter.set',
    target: { counter: name },
    title: `Set ${name}`,
    before: { value: 0 },
    after: { value: 1 },
    risk: 'low' as const,
    mode: 'converge' as const,
  }));
  return {
    kind: 'counter',
    operation: 'counter.change',
    source: 'top',
    targetKey: `counter:${names[0]}`,
    target: { counter: names[0] },
    title: names[0],
    owner: 'group:default/billing',
    environment: 'dev',
    input: { value: 1 },
    state: 'approved',
    plan: { steps, effects: [], impact: [], risk: 'low', fingerprint: 'print' },
    stepKeys: names.map(name => `counter:${name}`),
    warnings: [],
    policyGates: [],
    gates: [],
    createdBy: ANNA,
    intervention: false,
    expiryMs: 60_000,
    ...values,
  };
}

/** A withdrawal by who asked, or another move. */
export function move(values: Partial<Move> = {}): Move {
  return {
    from: 'approved',
    to: 'withdrawn',
    revision: 1,
    actor: ANNA,
    ...values,
  };
}
