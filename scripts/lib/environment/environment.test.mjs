// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { test } from 'node:test';
import { cleanEnvironment } from './environment.mjs';
import { isSuitable } from './nodeRuntime.mjs';

// No yarn configuration of the person who runs the tests.
process.env.HOME = mkdtempSync(join(tmpdir(), 'sluice-home-'));

test('the chosen Node comes first on the path and npm leaves no trace', () => {
  const env = cleanEnvironment(
    {
      PATH: '/usr/bin',
      npm_config_yes: 'false',
      npm_package_name: 'sluice',
      npm_lifecycle_event: 'start',
      HTTPS_PROXY: 'http://proxy:3128',
    },
    '/opt/node/bin/node',
  );
  assert.deepEqual(env, {
    PATH: ['/opt/node/bin', '/usr/bin'].join(delimiter),
    HTTPS_PROXY: 'http://proxy:3128',
  });
});

test('what npm knows about the network is told to yarn, whose own setting wins', () => {
  const npm = { PATH: '', npm_config_registry: 'https://mirror.example/' };
  assert.equal(
    cleanEnvironment(npm, '/node').YARN_NPM_REGISTRY_SERVER,
    'https://mirror.example/',
  );
  const both = { ...npm, YARN_NPM_REGISTRY_SERVER: 'https://other.example/' };
  assert.equal(
    cleanEnvironment(both, '/node').YARN_NPM_REGISTRY_SERVER,
    'https://other.example/',
  );
});

test('Node 24 and 22 from 22.22 on are suitable, others are not', () => {
  const suitable = ['v24.0.0', 'v24.21.0', 'v22.22.0', 'v22.23.3'];
  const unsuitable = ['v18.20.0', 'v20.20.2', 'v22.21.1', 'v23.1.0', 'v26.0.0'];
  assert.deepEqual(
    suitable.map(isSuitable),
    suitable.map(() => true),
  );
  assert.deepEqual(
    unsuitable.map(isSuitable),
    unsuitable.map(() => false),
  );
});
