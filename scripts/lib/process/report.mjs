// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

const WIDTH = 46;

/** Runs one step and prints what it did and how long that took. */
export async function report(title, step) {
  const begun = performance.now();
  process.stdout.write(`  ${title} …\n`);
  const note = await step();
  line(title, begun, note);
}

/** One line: what is done, its duration and a remark. */
export function line(title, begun, note) {
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  const remark = typeof note === 'string' ? `  ${note}` : '';
  process.stdout.write(
    `✓ ${title.padEnd(WIDTH)} ${seconds.padStart(6)} s${remark}\n`,
  );
}
