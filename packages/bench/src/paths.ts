// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { dirname, join, resolve } from 'node:path';

const PACKAGE_FOLDER = dirname(require.resolve('../package.json'));

/** The checkout. */
export const ROOT = resolve(PACKAGE_FOLDER, '..', '..');

/** The measured portal. */
export const PORTAL = join(PACKAGE_FOLDER, 'src/portal/backend.ts');

/** Loaded into the portal before its own code. */
export const LOOP_PROBE = join(PACKAGE_FOLDER, 'src/portal/loopProbe.ts');

/** Writes all the time. */
export const TRAFFIC = join(PACKAGE_FOLDER, 'src/traffic/trafficProcess.ts');

/** Stands for a Kafka Connect worker. */
export const CONNECT_DOUBLE = join(
  PACKAGE_FOLDER,
  'src/connectors/connectDoubleProcess.ts',
);

/** Programs for the JVM. */
export const JAVA_FOLDER = join(PACKAGE_FOLDER, 'java');

/** The backend plugin's probe, which may look at what is not exported. */
export const READING_PROBE = join(
  dirname(
    require.resolve('@sluice/plugin-event-streaming-backend/package.json'),
  ),
  'src/__testUtils__/bench/readingProbe.ts',
);
