// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { cacheDir } from '../environment/paths.mjs';

/** The name under which the backend finds a kept build. */
export const APP_BUILD_PACKAGE = 'sluice-app-build';

const KEPT = 3;

const builds = join(cacheDir, 'app');

/** The folder to look for APP_BUILD_PACKAGE in, of the build made from these sources. */
export function appBuildFolder(hash) {
  return join(builds, hash.slice(0, 16));
}

export function isKept(folder) {
  return existsSync(folder);
}

/**
 * Keeps a copy of the build, each in a folder of its own: a portal that runs is
 * not disturbed by a later build, and going back to older sources builds nothing.
 */
export function keepBuild(dist, folder) {
  const unfinished = `${folder}-${process.pid}`;
  const target = join(unfinished, APP_BUILD_PACKAGE);
  mkdirSync(target, { recursive: true });
  writeFileSync(
    join(target, 'package.json'),
    JSON.stringify({ name: APP_BUILD_PACKAGE, version: '0.0.0' }),
  );
  cpSync(dist, join(target, 'dist'), {
    recursive: true,
    filter: source => !source.endsWith('.map'),
  });
  rmSync(folder, { recursive: true, force: true });
  renameSync(unfinished, folder);
  forgetOldBuilds();
}

function forgetOldBuilds() {
  readdirSync(builds)
    .map(name => join(builds, name))
    .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)
    .slice(KEPT)
    .forEach(folder => rmSync(folder, { recursive: true, force: true }));
}
