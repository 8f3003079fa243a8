// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';

/** What npm knows about the network and yarn has another name for. */
const NETWORK = {
  npm_config_registry: 'YARN_NPM_REGISTRY_SERVER',
  npm_config_https_proxy: 'YARN_HTTPS_PROXY',
  npm_config_proxy: 'YARN_HTTP_PROXY',
  npm_config_cafile: 'YARN_HTTPS_CA_FILE_PATH',
};

/**
 * The environment for everything that is started: the chosen Node first on the
 * path, and nothing of what npm tells its scripts, which would confuse the tools.
 */
export function cleanEnvironment(env, node) {
  const clean = Object.fromEntries(
    Object.entries(env).filter(
      ([name]) => !/^npm_(config|package|lifecycle)_/i.test(name),
    ),
  );
  return {
    ...networkOf(env),
    ...clean,
    PATH: [dirname(node), env.PATH].join(delimiter),
  };
}

/** npm exports a setting only where it is not the default; yarn's own file wins. */
function networkOf(env) {
  if (existsSync(join(homedir(), '.yarnrc.yml'))) {
    return {};
  }
  return Object.fromEntries(
    Object.entries(NETWORK)
      .filter(([name]) => env[name])
      .map(([name, yarnName]) => [yarnName, env[name]]),
  );
}
