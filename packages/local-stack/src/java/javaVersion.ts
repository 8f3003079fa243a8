// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The first number of what `java -version` prints: 8 for "1.8.0_392", 25 for "25.0.2" and "26-ea". */
export function parseJavaMajor(output: string): number | undefined {
  const match = /version "(?:1\.)?(\d+)[^"]*"/.exec(output);
  return match ? Number(match[1]) : undefined;
}

/** Asks the program itself; `undefined` when it is not there or is no Java. */
export async function javaMajor(
  file: string,
  env: NodeJS.ProcessEnv = process.env,
): Promise<number | undefined> {
  try {
    const { stdout, stderr } = await run(file, ['-version'], {
      timeout: 20_000,
      env,
    });
    return parseJavaMajor(`${stderr}\n${stdout}`);
  } catch {
    // Not there, not executable, for another processor: in every case not a Java we can use.
    return undefined;
  }
}
