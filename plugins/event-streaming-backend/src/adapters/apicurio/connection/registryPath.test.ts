// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import fc from 'fast-check';
import { artifactPath } from './objectPath';

describe('artifactPath', () => {
  it('leads to the names it was made from, whatever they are', () => {
    const name = fc
      .string({ unit: 'binary', minLength: 1, maxLength: 60 })
      .filter(text => text.trim() !== '' && text !== '.' && text !== '..');

    fc.assert(
      fc.property(name, name, (group, artifact) => {
        const path = artifactPath({ group, artifact });
        const { pathname } = new URL(`http://registry/api/${path}`);

        expect(pathname.split('/').map(decodeURIComponent)).toEqual([
          '',
          'api',
          'groups',
          group,
          'artifacts',
          artifact,
        ]);
      }),
    );
  });

  it('refuses a name that would be a step up to the group', () => {
    expect(() => artifactPath({ group: 'sales', artifact: '..' })).toThrow(
      "'..' cannot name a group, artifact or version",
    );
  });
});
