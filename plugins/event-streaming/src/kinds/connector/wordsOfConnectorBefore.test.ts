// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { stepChanges } from '../../requests/stepChanges';

function changesOf(before: object | undefined, after: object) {
  const step = {
    kind: 'connector',
    target: { connect: 'connect-dev', connector: 'billing.usage' },
    operation: 'connector.change',
    title: 'Changes it',
    mode: 'converge' as const,
    risk: 'low' as const,
  };
  return stepChanges([{ ...step, before: { ...before }, after: { ...after } }]);
}

describe('what a connector was before a step', () => {
  it.each([
    [{ offsets: 'none' }, 'where it stands now'],
    [{ state: 'stopped' }, 'as it is then'],
  ])('is not called missing where %j is set', (after, text) => {
    expect(changesOf(undefined, after)).toMatchObject([{ before: { text } }]);
  });

  it('is missing where a key is new', () => {
    const [change] = changesOf({ config: {} }, { config: { topics: 'a' } });
    expect(change.before).toBeUndefined();
  });
});
