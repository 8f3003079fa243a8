// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

// Runs what is too long for every change: whole loops of faults on real engines
// and processes, calls that are made up from the OpenAPI document, and the packed
// plugin.

import { interruption } from './lib/process/interruption.mjs';
import { runApiFuzz } from './lib/faults/runApiFuzz.mjs';
import { runFaultTests } from './lib/faults/runFaultTests.mjs';
import { runPackedPlugin } from './lib/faults/runPackedPlugin.mjs';
import { runScript } from './lib/process/runScript.mjs';
import { runSteps } from './lib/test/runSteps.mjs';

const STEPS = [
  { name: 'loops', title: 'Fault loops', run: runFaultTests },
  { name: 'fuzz', title: 'Calls from the contract', run: runApiFuzz },
  { name: 'packed', title: 'Packed plugin', run: runPackedPlugin },
];

const signal = interruption();

runScript(names => runSteps(STEPS, { names, signal }));
