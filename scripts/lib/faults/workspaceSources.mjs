// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from '../environment/paths.mjs';

const WORKSPACES = ['packages', 'plugins'];

/** Files that make up a package and the workspace packages it is built from. */
export function workspaceSources(name) {
  const packages = readWorkspaces();
  const wanted = new Set();
  const visit = it => {
    const found = packages.get(it);
    if (!found || wanted.has(it)) {
      return;
    }
    wanted.add(it);
    Object.keys(found.manifest.dependencies ?? {}).forEach(visit);
  };
  visit(name);
  return [...wanted]
    .flatMap(it => sourceFiles(packages.get(it).folder))
    .map(file => [relative(root, file), readFileSync(file)])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

function readWorkspaces() {
  const manifests = WORKSPACES.flatMap(parent =>
    readdirSync(join(root, parent)).map(it => join(root, parent, it)),
  ).filter(folder => existsSync(join(folder, 'package.json')));
  return new Map(
    manifests.map(folder => {
      const manifest = JSON.parse(
        readFileSync(join(folder, 'package.json'), 'utf8'),
      );
      return [manifest.name, { folder, manifest }];
    }),
  );
}

function sourceFiles(folder) {
  return ['src', 'public']
    .map(it => join(folder, it))
    .filter(existsSync)
    .flatMap(it => readdirSync(it, { recursive: true, withFileTypes: true }))
    .filter(it => it.isFile() && !/\.test\.tsx?$/.test(it.name))
    .map(it => join(it.parentPath, it.name))
    .concat(join(folder, 'package.json'));
}
