// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import {
  downloadFile,
  DownloadOptions,
  isDownloaded,
  isWorthRetrying,
} from './downloadFile';
import { assertRoom } from '../process/assertRoom';
import { describeDownloadFailure } from './describeDownloadFailure';
import { LockedFile, LockList } from './lockList';
import { createDownloadAgents } from './openDownload';

const PARALLEL = 8;
const RETRY_DELAYS_MS = [500, 1_000, 2_000, 4_000];

export type FetchOptions = {
  list: LockList;
  /** Files land at `<folder>/<path>`. */
  folder: string;
  /** Address the paths are relative to; asked for only when something is missing. */
  baseUrl: () => Promise<string>;
  signal?: AbortSignal;
  retryDelaysMs?: readonly number[];
  /** Told once, before the first byte is asked for. */
  onMissing?: (files: number, bytes: number) => void;
};

/** Makes every file of the list present and checked; returns their paths in the order of the list. */
export async function fetchLockList(options: FetchOptions): Promise<string[]> {
  const { list, folder } = options;
  const missing: LockedFile[] = [];
  for (const file of list.files) {
    if (!(await isDownloaded(join(folder, file.path), file))) {
      missing.push(file);
    }
  }
  if (missing.length > 0) {
    await fetchMissing(missing, options);
  }
  return list.files.map(file => join(folder, file.path));
}

async function fetchMissing(files: LockedFile[], options: FetchOptions) {
  const bytes = files.reduce((sum, file) => sum + file.size, 0);
  options.onMissing?.(files.length, bytes);
  await assertRoom(options.folder, bytes, 'SLUICE_CACHE_DIR');
  const baseUrl = await options.baseUrl();
  try {
    await downloadAll(files, baseUrl, options);
  } catch (error) {
    options.signal?.throwIfAborted();
    throw describeDownloadFailure(error, { ...options, baseUrl, bytes });
  }
}

async function downloadAll(
  files: LockedFile[],
  baseUrl: string,
  options: FetchOptions,
): Promise<void> {
  const failure = new AbortController();
  const signal = AbortSignal.any([
    failure.signal,
    ...(options.signal ? [options.signal] : []),
  ]);
  const agents = createDownloadAgents(PARALLEL);
  const queue = [...files];
  const worker = async () => {
    for (let file = queue.shift(); file; file = queue.shift()) {
      const url = new URL(file.path, baseUrl).href;
      const target = join(options.folder, file.path);
      await withRetries({ url, target, file, agents, signal }, options);
    }
  };
  try {
    const workers = Array.from({ length: PARALLEL }, () =>
      worker().catch(error => {
        failure.abort(); // one file less is one engine less: do not fetch the others in vain
        throw error;
      }),
    );
    const results = await Promise.allSettled(workers);
    throwFirst(results);
  } finally {
    agents.http.destroy();
    agents.https.destroy();
  }
}

async function withRetries(
  download: DownloadOptions,
  { retryDelaysMs = RETRY_DELAYS_MS }: FetchOptions,
): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    try {
      await downloadFile(download);
      return;
    } catch (error) {
      const exhausted = attempt >= retryDelaysMs.length;
      if (download.signal.aborted || exhausted || !isWorthRetrying(error)) {
        throw error;
      }
      await delay(retryDelaysMs[attempt], undefined, {
        signal: download.signal,
      });
    }
  }
}

/** The workers stopped by the first failure end with AbortError, which says nothing. */
function throwFirst(results: PromiseSettledResult<void>[]): void {
  const errors = results.flatMap(result =>
    result.status === 'rejected' ? [result.reason] : [],
  );
  if (errors.length > 0) {
    throw errors.find(error => error.name !== 'AbortError') ?? errors[0];
  }
}
