// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout. */
export const root = join(
  dirname(fileURLToPath(import.meta.url)),
  '..',
  '..',
  '..',
);

export const yarn = join(root, '.yarn', 'releases', 'yarn-4.13.0.cjs');

/** Everything that runs keeps its data below one ignored folder. */
export const dataDir = resolve(
  root,
  process.env.SLUICE_DATA_DIR ?? '.local-stack',
);

/** What can be made again: stamps of the installation and of the build. */
export const cacheDir = join(root, '.cache');

/** Loads TypeScript sources of this repository into Node. */
export const typescript = [
  '--require',
  '@backstage/cli/config/nodeTransform.cjs',
];
