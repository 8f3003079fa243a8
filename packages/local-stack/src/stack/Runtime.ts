// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { join } from 'node:path';
import { fetchLockList } from '../download/fetchLockList';
import { LockList } from '../download/lockList';
import { repositoryUrl } from '../download/repositoryUrl';
import { cachedJava, fetchJava } from '../java/fetchJava';
import { findJava } from '../java/findJava';
import { Report } from './Report';

export type RuntimeOptions = {
  cacheDir: string;
  report: Report;
  signal?: AbortSignal;
};

/** What engines share on this machine: a Java and the cached files. Each is looked for once. */
export class Runtime {
  readonly cacheDir: string;
  readonly signal?: AbortSignal;
  readonly #report: Report;
  readonly #files = new Map<string, Promise<string[]>>();
  #java?: Promise<string>;

  static create(options: RuntimeOptions): Runtime {
    return new Runtime(options);
  }

  private constructor(options: RuntimeOptions) {
    this.cacheDir = options.cacheDir;
    this.signal = options.signal;
    this.#report = options.report;
  }

  /** Path of a Java that all engines run on. */
  java(): Promise<string> {
    this.#java ??= this.#findOrFetchJava();
    return this.#java;
  }

  /** Paths of the files of a lock list, all present and checked. */
  files(title: string, list: LockList): Promise<string[]> {
    const files = this.#files.get(title) ?? this.#fetchFiles(title, list);
    this.#files.set(title, files);
    return files;
  }

  async #findOrFetchJava(): Promise<string> {
    const found = (await findJava()) ?? (await cachedJava(this.cacheDir));
    if (found) {
      this.#report.line(`Java ${found.major}: ${found.file}`);
      return found.file;
    }
    const fetched = await this.#report.step(
      'Java: none found on this machine, fetching one (35 MB)',
      () => fetchJava(this.cacheDir, this.signal),
    );
    return fetched.file;
  }

  async #fetchFiles(title: string, list: LockList): Promise<string[]> {
    const started = Date.now();
    let fetched = false;
    const paths = await fetchLockList({
      list,
      folder: join(this.cacheDir, 'maven'),
      baseUrl: () => repositoryUrl(),
      signal: this.signal,
      onMissing: (files, bytes) => {
        fetched = true;
        const megabytes = (bytes / 1e6).toFixed(1);
        this.#report.line(`${title}: fetching ${files} files, ${megabytes} MB`);
      },
    });
    const state = fetched ? 'fetched and checked' : 'in the cache';
    this.#report.done(`${title}: ${list.files.length} files ${state}`, started);
    return paths;
  }
}
