// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Config, readDurationFromConfig } from '@backstage/config';
import { InputError, toError } from '@backstage/errors';
import { durationToMilliseconds } from '@backstage/types';
import { parseSize } from './parseSize';

/**
 * One block of the configuration. What is wrong with it is noted and not
 * thrown, so that one start shows everything; values that could not be read
 * are never used, because {@link ConfigBlock.assertSound} is asked at the end.
 */
export class ConfigBlock {
  readonly #config: Config;
  readonly #problems: string[];
  /** The path of this block, such as `eventStreaming.clusters[0]`. */
  readonly path: string;

  static create(options: {
    config: Config;
    path: string;
    problems?: string[];
  }): ConfigBlock {
    return new ConfigBlock(options.config, options.path, options.problems);
  }

  private constructor(config: Config, path: string, problems: string[] = []) {
    this.#config = config;
    this.#problems = problems;
    this.path = path;
  }

  /** Notes what is wrong with the value of a key of this block. */
  problem(key: string, message: string): void {
    this.#problems.push(`'${this.#pathOf(key)}' ${message}`);
  }

  /** @throws InputError that names everything that is wrong */
  assertSound(): void {
    if (this.#problems.length) {
      throw new InputError(
        `The configuration of event streaming cannot be used: ${this.#problems.join(
          '; ',
        )}`,
      );
    }
  }

  has(key: string): boolean {
    return this.#config.has(key);
  }

  /** The value as it stands, for keys that take several forms. */
  raw(key: string): unknown {
    return this.#config.getOptional(key);
  }

  /** Notes every key that is not one of these: mostly a slip of the pen. */
  allowOnly(keys: readonly string[]): void {
    for (const key of this.#config.keys()) {
      if (!keys.includes(key)) {
        this.problem(key, `is not known; known here are ${keys.join(', ')}`);
      }
    }
  }

  string(key: string): string {
    return this.#read(() => this.#config.getString(key)) ?? '';
  }

  optionalString(key: string): string | undefined {
    return this.#read(() => this.#config.getOptionalString(key));
  }

  optionalBoolean(key: string): boolean | undefined {
    return this.#read(() => this.#config.getOptionalBoolean(key));
  }

  oneOf<T extends string>(key: string, values: readonly T[]): T | undefined {
    const text = this.optionalString(key);
    const value = values.find(known => known === text);
    if (text !== undefined && value === undefined) {
      this.problem(key, `is '${text}', expected ${values.join(' or ')}`);
    }
    return value;
  }

  /** A whole number of at least 1. */
  count(key: string): number | undefined {
    const value = this.#read(() => this.#config.getOptionalNumber(key));
    if (value !== undefined && (!Number.isInteger(value) || value < 1)) {
      this.problem(key, `is ${value}, expected a whole number of at least 1`);
    }
    return value;
  }

  /** Milliseconds of `7d`, `30 days`, `P7D` or `{ days: 7 }`. */
  duration(key: string): number | undefined {
    if (!this.has(key)) {
      return undefined;
    }
    try {
      const duration = readDurationFromConfig(this.#config, { key });
      return this.#positive(key, durationToMilliseconds(duration));
    } catch (error) {
      this.problem(key, `is no duration: ${toError(error).message}`);
      return undefined;
    }
  }

  /** Milliseconds that records are kept; `unlimited` is -1, as Kafka has it. */
  retention(key: string): number | undefined {
    const value = this.raw(key);
    return value === 'unlimited' || value === -1 ? -1 : this.duration(key);
  }

  /** Bytes of `1MiB` or a plain number. */
  size(key: string): number | undefined {
    if (!this.has(key)) {
      return undefined;
    }
    const text = String(this.raw(key));
    const bytes = parseSize(text);
    if (!bytes) {
      this.problem(key, `is '${text}', expected a size such as '1MiB'`);
    }
    return bytes;
  }

  /** A list of texts, or one text with commas, as a variable can hold it. */
  strings(key: string): string[] {
    const value = this.raw(key);
    if (typeof value === 'string') {
      return value
        .split(',')
        .map(item => item.trim())
        .filter(Boolean);
    }
    return this.#read(() => this.#config.getOptionalStringArray(key)) ?? [];
  }

  /** A block below a key; undefined when nothing is there. */
  block(key: string): ConfigBlock | undefined {
    const config = this.#read(() => this.#config.getOptionalConfig(key));
    return config && this.#child(config, key);
  }

  /** The blocks of a list. */
  blocks(key: string): ConfigBlock[] {
    const list = this.#read(() => this.#config.getOptionalConfigArray(key));
    return (list ?? []).map((config, index) =>
      this.#child(config, `${key}[${index}]`),
    );
  }

  /** The blocks below a key by their names, in the order of the file. */
  entries(key: string): [name: string, block: ConfigBlock][] {
    const parent = this.block(key);
    return (parent?.keys() ?? []).flatMap(name => {
      const block = parent?.block(name);
      return block ? [[name, block]] : [];
    });
  }

  keys(): string[] {
    return this.#config.keys();
  }

  #positive(key: string, value: number): number {
    if (value <= 0) {
      this.problem(key, `is ${value}, expected more than nothing`);
    }
    return value;
  }

  #child(config: Config, key: string): ConfigBlock {
    return new ConfigBlock(config, this.#pathOf(key), this.#problems);
  }

  #pathOf(key: string): string {
    return this.path ? `${this.path}.${key}` : key;
  }

  /** Backstage's own messages name the path and the file. */
  #read<T>(read: () => T): T | undefined {
    try {
      return read();
    } catch (error) {
      this.#problems.push(toError(error).message);
      return undefined;
    }
  }
}
