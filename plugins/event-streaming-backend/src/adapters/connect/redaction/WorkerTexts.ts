// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { REDACTED_VALUE } from '@sluice/plugin-event-streaming-node';
import { KnownSecrets } from './KnownSecrets';
import { redactConfig } from './redactConfig';
import {
  isSecretKey,
  isUserKey,
  redactText,
  secretReferencesIn,
} from './secretKeys';
import { shortenText } from './shortenText';
import { skeletonOf } from './skeletonOf';

export interface WorkerTextsOptions {
  /** The configuration that a text may be about. */
  config?: Readonly<Record<string, string>>;
  isSecret?: (key: string) => boolean;
  /** Secrets that the worker has put in the place of references. */
  resolved?: readonly string[];
}

const MAX_REASON_LENGTH = 1_000;
const MAX_TRACE_LENGTH = 16_000;
/** What is read of a trace; the longest that Java prints by itself is shorter. */
const MAX_READ_LENGTH = 64_000;

/** Up to the last mention of a key: the value may hold these words, too. */
const INVALID_VALUE = /Invalid value [^]* for configuration ([\w.$-]+)/;
const QUOTED_USER =
  /(\buser(?:[ _.-]?name)?\s{0,4}[=:]?\s{0,4})("[^"]{0,1000}"|'[^']{0,1000}')/gi;

/**
 * Makes what a worker says fit to be told: what may be a secret is hidden,
 * paths of the server are shortened. The worker puts secrets in the place of
 * references before it looks at a value, so what it says of such a key is not
 * told at all.
 */
export class WorkerTexts {
  readonly #isSecret: (key: string) => boolean;
  readonly #secretsOf: () => readonly string[];
  #known?: KnownSecrets;
  readonly #referring: readonly string[];

  static of(options: WorkerTextsOptions = {}): WorkerTexts {
    return new WorkerTexts(options);
  }

  private constructor({
    config = {},
    isSecret = isSecretKey,
    resolved = [],
  }: WorkerTextsOptions) {
    this.#isSecret = isSecret;
    this.#secretsOf = () => [
      ...redactConfig(config, isSecret).secrets,
      ...resolved,
    ];
    this.#referring = Object.keys(config).filter(
      key => secretReferencesIn(config[key]).length > 0,
    );
  }

  /** A stack trace; without what its exceptions say where that may be a secret. */
  trace(text: string): string {
    const read =
      text.length > MAX_READ_LENGTH
        ? text.slice(0, text.lastIndexOf('\n', MAX_READ_LENGTH)) // no half secret
        : text;
    const told = this.#maySayAnything() ? skeletonOf(read) : read;
    return this.#redact(told).slice(0, MAX_TRACE_LENGTH);
  }

  /** One sentence about a key or, if it is not known which, about anything. */
  reason(text: string, key?: string): string {
    const about = key ?? this.#keyOf(text);
    if (about !== undefined && this.#referring.includes(about)) {
      return `The worker refuses the value of '${about}'. What it says is not told, because the value refers to a secret`;
    }
    if (about === undefined && this.#maySayAnything()) {
      return 'The worker refuses the configuration. What it says is not told, because values that are not secret refer to secrets';
    }
    const short = shortenText(withoutValue(text, this.#isSecret));
    return cut(this.#redact(short), MAX_REASON_LENGTH);
  }

  /** Any other text, such as a recommended value. */
  plain(text: string): string {
    return this.#redact(text);
  }

  #redact(text: string): string {
    // Not before there is a text: most connectors of a list have none.
    this.#known ??= KnownSecrets.of(this.#secretsOf());
    const known = this.#known.takeOutOf(text);
    return redactText(
      this.#referring.some(isUserKey)
        ? known.replace(QUOTED_USER, `$1"${REDACTED_VALUE}"`)
        : known,
    );
  }

  /** Whether a value of the configuration refers to a secret. */
  get refers(): boolean {
    return this.#referring.length > 0;
  }

  /** A key that refers to a secret, if the text names one. */
  #keyOf(text: string): string | undefined {
    const words = text.split(/[^\w.$-]/);
    return (
      this.#referring.find(key => words.includes(key)) ??
      INVALID_VALUE.exec(text)?.[1]
    );
  }

  /** The resolved value of such a key is quoted by its plug-in in any way. */
  #maySayAnything(): boolean {
    return this.#referring.some(key => !this.#isSecret(key) && !isUserKey(key));
  }
}

/** Whoever wrote the value knows it, and whoever reads of it need not. */
function withoutValue(
  text: string,
  isSecret: (key: string) => boolean,
): string {
  const key = INVALID_VALUE.exec(text)?.[1];
  if (key === undefined) {
    return text;
  }
  return isSecret(key)
    ? `Invalid value for '${key}'`
    : text.replace(INVALID_VALUE, (_, name) => `Invalid value for '${name}'`);
}

function cut(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}
