// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const SOURCE = resolve(__dirname, '..');

/** What a file imports of this package, as paths below `src`. */
function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)].map(
    ([, path]) => relative(SOURCE, resolve(dirname(file), path)),
  );
}

function sourcesIn(folder: string): string[] {
  return readdirSync(join(SOURCE, folder), { recursive: true })
    .map(String)
    .filter(name => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .filter(name => !name.includes('__testUtils__'))
    .map(name => join(SOURCE, folder, name));
}

const KINDS = readdirSync(join(SOURCE, 'kinds'), { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .map(entry => entry.name);

describe('boundaries', () => {
  it.each(['requests', 'database', 'audit', 'identity', 'permissions'])(
    'keep %s free of every kind, adapter and cluster',
    folder => {
      const forbidden = sourcesIn(folder).flatMap(file =>
        importsOf(file)
          .filter(path =>
            /^(kinds\/(\w+\/|registry)|adapters|clusters|inventory)/.test(path),
          )
          .map(path => `${relative(SOURCE, file)} imports ${path}`),
      );
      expect(forbidden).toEqual([]);
    },
  );

  it.each(KINDS)('keep the kind %s free of other kinds and adapters', kind => {
    const others = KINDS.filter(other => other !== kind);
    const forbidden = sourcesIn(`kinds/${kind}`).flatMap(importsOf);
    expect(forbidden.filter(path => path.startsWith('adapters'))).toEqual([]);
    expect(
      forbidden.filter(path =>
        others.some(other => path.startsWith(`kinds/${other}/`)),
      ),
    ).toEqual([]);
  });
});
