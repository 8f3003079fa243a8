// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { prefillSearch, readPrefill } from './schemaPrefill';

describe('what an address fills into the form of a schema', () => {
  it('comes back as it was, whatever characters it has', () => {
    const prefill = {
      registry: 'registry',
      group: 'default',
      artifact: 'a/b&c=d%2F-value',
      owner: 'group:default/billing',
      description: 'Euro, “quoted” & more?',
      request: '31',
    };
    expect(readPrefill(new URLSearchParams(prefillSearch(prefill)))).toEqual(
      prefill,
    );
  });

  it('leaves out what is not known', () => {
    expect(prefillSearch({ artifact: 'a-value', owner: undefined })).toBe(
      'artifact=a-value',
    );
    expect(
      readPrefill(new URLSearchParams('artifact=&group=x&other=1')),
    ).toEqual({ group: 'x' });
  });

  it('is cut where a description is too long for an address', () => {
    const search = prefillSearch({ description: 'x'.repeat(5000) });
    expect(search.length).toBeLessThan(1100);
  });
});
