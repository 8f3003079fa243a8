// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

// Runs every check and test, or those that are named: `npm test -- lint unit`.

import { interruption } from './lib/process/interruption.mjs';
import { runEndToEndTests } from './lib/test/runEndToEndTests.mjs';
import { runScript } from './lib/process/runScript.mjs';
import { runStaticCheck } from './lib/test/runStaticCheck.mjs';
import { runSteps } from './lib/test/runSteps.mjs';
import { runUnitTests } from './lib/test/runUnitTests.mjs';
import { staticChecks } from './lib/test/staticChecks.mjs';

const STEPS = [
  ...staticChecks.map(check => ({
    ...check,
    run: context => runStaticCheck(check, context),
  })),
  { name: 'unit', title: 'Unit and integration', run: runUnitTests },
  { name: 'e2e', title: 'End to end', run: runEndToEndTests },
];

const signal = interruption();

runScript(names => runSteps(STEPS, { names, signal }));
