// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { cacheDir } from './paths.mjs';

/** Remembers from what something was made, so that it is not made twice. */
export function stamp(name) {
  const file = join(cacheDir, `${name}-stamp`);
  return {
    matches: value =>
      existsSync(file) && readFileSync(file, 'utf8').trim() === value,
    clear: () => rmSync(file, { force: true }),
    write(value) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, `${value}\n`);
    },
  };
}

/** One hash over names and contents. */
export function hashOf(entries) {
  const hash = createHash('sha256');
  for (const [name, content] of entries) {
    hash.update(`${name}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}
