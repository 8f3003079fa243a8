// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { versionOf } from '../../__testUtils__/schemaFixtures';
import { comparedVersions } from './comparedVersions';

const history = ['3', '2', '1'].map(version => versionOf(version));
const asked = (from?: string, to?: string) => {
  const found = comparedVersions(history, { from, to });
  return found && [found.older.version, found.newer.version];
};

describe('comparedVersions', () => {
  it('compares the newest with the one before it', () => {
    expect(asked()).toEqual(['2', '3']);
  });

  it('compares a version with the one before it', () => {
    expect(asked(undefined, '2')).toEqual(['1', '2']);
  });

  it('has the older one left, whichever way it was asked', () => {
    expect(asked('3', '1')).toEqual(['1', '3']);
  });

  it('takes the newest for a version that is not there', () => {
    expect(asked('1', '99')).toEqual(['1', '3']);
  });

  it('compares nothing with itself', () => {
    expect(asked('3', '3')).toBeUndefined();
    expect(asked(undefined, '1')).toBeUndefined();
  });
});
