// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { DiskFullError } from '../process/assertRoom';
import { isErrno } from '../process/isErrno';
import { ChecksumError } from './downloadFile';
import { DownloadStatusError } from './openDownload';

const NO_CONNECTION = [
  'ENOTFOUND',
  'EAI_AGAIN',
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ETIMEDOUT',
];

const KEPT = 'What was fetched so far is kept.';

/** Turns a failed download into one sentence with the remedy. */
export function describeDownloadFailure(
  error: unknown,
  context: { folder: string; baseUrl: string; bytes: number },
): Error {
  if (isErrno(error, 'ENOSPC')) {
    return new DiskFullError(context.folder, context.bytes, 'SLUICE_CACHE_DIR');
  }
  return new Error(sentence(error, context.baseUrl), { cause: error });
}

function sentence(error: unknown, baseUrl: string): string {
  const { host } = new URL(baseUrl);
  if (error instanceof ChecksumError) {
    return `${error.message}; a proxy or mirror changes it. Set MAVEN_REPO_URL to a repository that serves the original, and start again.`;
  }
  if (error instanceof DownloadStatusError) {
    return `${error.message}; set MAVEN_REPO_URL to a repository that has this file and lets you read it. ${KEPT}`;
  }
  const code = NO_CONNECTION.find(known => isErrno(error, known));
  if (code) {
    return `No connection to ${host} (${code}): check the network, set HTTPS_PROXY if this network needs a proxy, or MAVEN_REPO_URL to a mirror you can reach. ${KEPT}`;
  }
  const reason = error instanceof Error ? error.message : String(error);
  return `Downloading from ${host} failed: ${reason}. Start again to continue. ${KEPT}`;
}
