// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { mkdir, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { StackLayout, stackLayout } from './stackLayout';

const VARIABLE = 'SLUICE_TEST_STACK';

const testStackSchema = z.object({
  dataDir: z.string().min(1),
  portBase: z.number().int().positive(),
});

/** The stack that integration tests may break: pass it on as options to the fault tools. */
export type TestStack = z.infer<typeof testStackSchema> & {
  layout: StackLayout;
};

/** The stack the test runner has started for this run. */
export function testStack(env: NodeJS.ProcessEnv = process.env): TestStack {
  const text = env[VARIABLE];
  if (!text) {
    throw new Error(
      `This test needs running engines and ${VARIABLE} is not set: run it through \`npm test\`, or start a stack with \`npm run stack -- up\` and set ${VARIABLE}='{"dataDir":"<checkout>/.local-stack","portBase":19000}'`,
    );
  }
  const { dataDir, portBase } = testStackSchema.parse(JSON.parse(text));
  return { dataDir, portBase, layout: stackLayout({ portBase }) };
}

/**
 * A new data folder for engines that one test starts for itself and resets. It
 * is where the test runner looks for what an interrupted test has left running.
 */
export async function ownDataDir(
  env: NodeJS.ProcessEnv = process.env,
): Promise<string> {
  const folder = env[VARIABLE] ? join(testStack(env).dataDir, 'own') : tmpdir();
  await mkdir(folder, { recursive: true });
  return mkdtemp(join(folder, 'sluice-stack-'));
}
