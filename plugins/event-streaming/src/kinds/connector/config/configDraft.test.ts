// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  changedConfig,
  readConfigText,
  toConfigText,
  withChanges,
} from './configDraft';

describe('a configuration that is being written', () => {
  const before = { a: '1', b: '2', c: '••••••' };

  it('asks only for what differs', () => {
    expect(changedConfig(before, { a: '1', c: '••••••', d: '4' })).toEqual({
      b: null,
      d: '4',
    });
  });

  it('is again what it was with the changes made to it', () => {
    const after = { a: '9', c: '••••••', d: '4' };
    expect(withChanges(before, changedConfig(before, after))).toEqual(after);
  });

  it('is read back from its document', () => {
    expect(readConfigText(toConfigText(before))).toEqual({ config: before });
  });

  it('takes numbers, flags and what was copied from the REST API', () => {
    expect(
      readConfigText('{"name":"x","config":{"tasks.max":4,"on":true}}'),
    ).toEqual({ config: { 'tasks.max': '4', on: 'true' } });
  });

  it.each([
    ['{ "a": ', /JSON/],
    ['[1]', /expected record/i],
    ['{ "a": { "b": 1 } }', /^a: /],
    ['{ "a b": "1" }', /no spaces/],
  ])('says why %s is none', (text, problem) => {
    expect(readConfigText(text).problem).toMatch(problem);
  });
});
