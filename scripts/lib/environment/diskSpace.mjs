// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { statfs } from 'node:fs/promises';
import { StoppedError } from '../process/StoppedError.mjs';

const GB = 1e9;

async function freeGigabytes(folder) {
  const { bavail, bsize } = await statfs(folder);
  return (bavail * bsize) / GB;
}

/** Better to say so at the start than after ten minutes. */
export async function assertSpace(folder, neededGb) {
  if ((await freeGigabytes(folder)) < neededGb) {
    throw new StoppedError(await spaceProblem(folder, neededGb));
  }
}

export async function spaceProblem(folder, neededGb) {
  const free = (await freeGigabytes(folder)).toFixed(1);
  return `The disk is too full: ${folder} has ${free} GB free and about ${neededGb} GB are needed. Make room and try again; what has been fetched is kept.`;
}
