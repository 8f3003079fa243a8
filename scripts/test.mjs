// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

// Runs every check and test, or those that are named: `npm test -- lint unit`.

import { interruption } from './lib/interruption.mjs';
import { runEndToEndTests } from './lib/runEndToEndTests.mjs';
import { runScript } from './lib/runScript.mjs';
import { runStaticCheck } from './lib/runStaticCheck.mjs';
import { runSteps } from './lib/runSteps.mjs';
import { runUnitTests } from './lib/runUnitTests.mjs';
import { staticChecks } from './lib/staticChecks.mjs';

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
