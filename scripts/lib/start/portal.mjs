// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { APP_BUILD_PACKAGE } from './appBuild.mjs';
import { BackgroundProcess } from './backgroundProcess.mjs';
import { root, typescript } from '../environment/paths.mjs';
import { isPortFree } from '../environment/ports.mjs';
import { StoppedError } from '../process/StoppedError.mjs';

// A slow machine needs minutes; a portal that has ended is noticed at once.
const READY_WITHIN_MS = 300_000;
const POLL_MS = 500;

// Measured 20 s after the start: 470 MB with these, 670 MB without, at the same
// speed. What is live is about 150 MB; the rest was garbage of the start.
const MEMORY = ['--max-old-space-size=512', '--max-semi-space-size=8'];

/**
 * The portal: the backend from its sources, which serves the built app as well.
 * One process, no watching, about half the memory of the development servers.
 */
export async function startPortal(options) {
  const { port, host = '127.0.0.1', data, app, layout, logFile } = options;
  const { kafkaUi = await kafkaUiOf(layout) } = options;
  return BackgroundProcess.start({
    cwd: join(root, 'packages', 'backend'),
    logFile,
    args: [...MEMORY, ...typescript, 'src/index.ts', ...configs()],
    env: {
      ...process.env,
      NODE_ENV: 'development',
      // Fewer arenas of the C library: less memory that is held and not used.
      MALLOC_ARENA_MAX: '2',
      // Where the backend finds the build of the app as a package.
      NODE_PATH: app,
      SLUICE_APP_PACKAGE: APP_BUILD_PACKAGE,
      SLUICE_PORT: String(port),
      SLUICE_HOST: host,
      SLUICE_PORTAL_DATA: data,
      ...engineVariables(layout),
      ...(kafkaUi && { SLUICE_KAFKA_UI: kafkaUi }),
    },
  });
}

/** Resolves to the demo users once the portal answers and one of them can sign in. */
export async function waitForPortal(portal, { url, signal }) {
  const deadline = Date.now() + READY_WITHIN_MS;
  let ended;
  portal.ended.then(reason => {
    ended = reason;
  });
  for (;;) {
    signal?.throwIfAborted();
    const personas = await tryToSignIn(url);
    if (personas) {
      return personas;
    }
    if (ended || Date.now() > deadline) {
      const what = ended ? `ended with ${ended}` : 'does not answer';
      throw new StoppedError(
        `${portal.lastWords()}\nThe portal ${what}; its last words are above.`,
      );
    }
    await delay(POLL_MS);
  }
}

/** The catalog has read the users only a moment after the portal answers. */
async function tryToSignIn(url) {
  try {
    const health = await fetch(`${url}/.backstage/health/v1/readiness`);
    if (!health.ok) {
      return undefined;
    }
    const personas = await readPersonas(url);
    const answers = await Promise.all(
      personas.map(({ entityRef }) => signIn(url, entityRef)),
    );
    return answers.every(({ ok }) => ok) ? personas : undefined;
  } catch (error) {
    if (error instanceof TypeError) {
      return undefined; // nobody listens yet
    }
    throw error;
  }
}

export function signIn(url, entityRef) {
  return fetch(`${url}/api/auth/demo/refresh`, {
    headers: {
      'x-demo-persona': entityRef,
      'X-Requested-With': 'XMLHttpRequest',
    },
  });
}

/** The page carries the configuration that is meant for the browser. */
async function readPersonas(url) {
  const page = await (await fetch(url)).text();
  const [, text] =
    page.match(/<script type="backstage.io\/config">([^<]*)<\/script>/) ?? [];
  const contexts = text ? JSON.parse(text) : [];
  return contexts.flatMap(({ data }) => data.demo?.personas ?? []);
}

function configs() {
  return ['app-config.yaml', 'app-config.demo.yaml', 'app-config.local.yaml']
    .map(name => join(root, name))
    .filter(existsSync)
    .flatMap(file => ['--config', file]);
}

/** What app-config.yaml asks for. */
function engineVariables({ kafkaDev, kafkaProd, registry, connectDev }) {
  return {
    SLUICE_DEV_BROKER: kafkaDev.brokers[0],
    SLUICE_PROD_BROKER_1: kafkaProd.brokers[0],
    SLUICE_PROD_BROKER_2: kafkaProd.brokers[1],
    SLUICE_PROD_BROKER_3: kafkaProd.brokers[2],
    SLUICE_PROD_USERNAME: kafkaProd.platformUser.username,
    SLUICE_PROD_PASSWORD: kafkaProd.platformUser.password,
    SLUICE_REGISTRY_URL: registry.url,
    SLUICE_CONNECT_URL: connectDev.url,
  };
}

/** A Kafka UI comes with docker compose only; without one there is no link to it. */
async function kafkaUiOf({ kafkaUi }) {
  return (await isPortFree(kafkaUi.port))
    ? undefined
    : `http://localhost:${kafkaUi.port}`;
}
