// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

// node createLockList.mjs <version> <folder in repository layout>: prints a lock list of its jars and archives.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [version, folder] = process.argv.slice(2);
const files = readdirSync(folder, { recursive: true })
  .filter(path => /\.(jar|tar\.gz)$/.test(path))
  .sort()
  .map(path => {
    const content = readFileSync(join(folder, path));
    const sha512 = createHash('sha512').update(content).digest('base64');
    return { path, size: content.length, sha512 };
  });

process.stdout.write(`${JSON.stringify({ version, files }, undefined, 2)}\n`);
