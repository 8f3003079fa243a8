// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { buildApp } from '../start/buildApp.mjs';
import { cacheDir } from '../environment/paths.mjs';
import { EXAMPLE_ENGINES } from '../start/engines.mjs';
import { signIn } from '../start/portal.mjs';
import { report } from '../process/report.mjs';
import { runCommand } from '../process/runCommand.mjs';
import { findSchemathesis } from './schemathesis.mjs';
import { addCounts, countCheck, NO_TESTS } from '../test/testCounts.mjs';
import { withPortal } from '../start/withPortal.mjs';
import { withTestStack } from '../test/withTestStack.mjs';

/** Who calls: one who may ask for topics, and one who may see everything. */
const CALLERS = [
  'user:default/billing-developer',
  'user:default/platform-engineer',
];

/** Makes up calls from the OpenAPI document of a real portal: none may end in 5xx. */
export async function runApiFuzz({ signal, onLine }) {
  const { program, missing } = await findSchemathesis({ signal });
  if (!program) {
    onLine(`Skipped: ${missing}`);
    return { ...NO_TESTS, skipped: CALLERS.length };
  }
  const app = await buildApp({ report, signal });
  const only = EXAMPLE_ENGINES;
  return withTestStack({ name: 'fuzz', only, signal, onLine }, stack =>
    withPortal({ stack, app, signal, onLine }, async url => {
      let counts = NO_TESTS;
      for (const caller of CALLERS) {
        onLine(`As ${caller}`);
        const ok = await callEverything({ program, url, caller, signal });
        counts = addCounts(counts, countCheck(ok));
      }
      return counts;
    }),
  );
}

async function callEverything({ program, url, caller, signal }) {
  const { backstageIdentity } = await (await signIn(url, caller)).json();
  const { code } = await runCommand(
    program,
    [
      ...['run', `${url}/api/event-streaming/openapi.json`],
      ...['--header', `Authorization: Bearer ${backstageIdentity.token}`],
      ...['--checks', 'not_a_server_error', '--warnings', 'off'],
      ...['--phases', 'coverage,fuzzing', '--max-examples', '50'],
    ],
    // Where it leaves what it found; in the checkout it would be in the way.
    { cwd: cacheDir, signal, env: { ...process.env, NO_COLOR: '1' } },
  );
  return code === 0;
}
