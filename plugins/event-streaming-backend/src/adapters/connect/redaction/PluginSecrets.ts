// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { InputError } from '@backstage/errors';
import { Send } from '../connection/ConnectSession';
import { ConnectProblem } from '../errors/ConnectProblem';
import { readConfigKeys } from '../wire/readConfigKeys';
import { SECRET_TYPE } from '../wire/configKey';
import { isSecretKey } from './secretKeys';
import { pluginsOf } from './pluginsOf';

/** Undefined where the worker cannot say it. */
type SecretKeys = ReadonlySet<string> | undefined;

interface Entry {
  keys: Promise<SecretKeys>;
  until: number;
}

const MAX_ENTRIES = 500;
/** A worker that was started anew may have another version of a plug-in. */
const KEPT_MS = 15 * 60_000;
const KEPT_AFTER_FAILURE_MS = 60_000;

/** Keys that hold no secret, whatever the plug-in. */
const HARMLESS =
  /^(?:name|connector\.class|tasks\.max|topics?|topics\.regex|transforms|predicates|(?:key|value|header)\.converter|(?:transforms|predicates)\.[^.]+\.type)$/;

/** Which keys of a configuration hold secrets, by what the plug-ins themselves say of them and by their names. */
export class PluginSecrets {
  readonly #entries = new Map<string, Entry>();
  readonly #now: () => number;

  static create(options: { now?: () => number } = {}): PluginSecrets {
    return new PluginSecrets(options.now ?? Date.now);
  }

  private constructor(now: () => number) {
    this.#now = now;
  }

  /** Whether a key of this configuration is secret. Its names alone count for a plug-in that the worker does not have. */
  async isSecretIn(
    config: Readonly<Record<string, string>>,
    send: Send,
  ): Promise<(key: string) => boolean> {
    const plugins = await Promise.all(
      pluginsOf(config).map(async ({ prefix, className }) => ({
        prefix,
        keys: await this.#keysOf(className, send),
      })),
    );
    return key =>
      isSecretKey(key, config) ||
      plugins.some(
        ({ prefix, keys }) =>
          key.startsWith(prefix) &&
          (keys ? keys.has(key.slice(prefix.length)) : !HARMLESS.test(key)),
      );
  }

  #keysOf(className: string, send: Send): Promise<SecretKeys> {
    const found = this.#entries.get(className);
    if (found && this.#now() < found.until) {
      return found.keys;
    }
    const entry = { keys: ask(className, send), until: this.#now() + KEPT_MS };
    this.#remember(className, entry);
    entry.keys.then(
      keys => {
        if (!keys?.size) {
          entry.until = this.#now() + KEPT_AFTER_FAILURE_MS;
        }
      },
      () => this.#entries.delete(className),
    );
    return entry.keys;
  }

  #remember(className: string, entry: Entry): void {
    this.#entries.delete(className);
    const [oldest] = this.#entries.keys();
    if (this.#entries.size >= MAX_ENTRIES && oldest !== undefined) {
      this.#entries.delete(oldest);
    }
    this.#entries.set(className, entry);
  }
}

async function ask(className: string, send: Send): Promise<SecretKeys> {
  try {
    const keys = await readConfigKeys(className, send);
    const secret = keys.filter(({ type }) => type === SECRET_TYPE);
    return new Set(secret.map(({ name }) => name));
  } catch (error) {
    if (error instanceof InputError) {
      return new Set(); // no class is called so
    }
    if (error instanceof ConnectProblem && error.text !== undefined) {
      return error.status === 404 ? new Set() : undefined;
    }
    throw error;
  }
}
