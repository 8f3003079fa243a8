// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { REDACTED_VALUE } from '@sluice/plugin-event-streaming-node';

/** Shorter ones are words of their own only: a text without each `a` says nothing. */
const ANYWHERE_FROM = 4;
/** The lines of a key are printed one by one, too. */
const SHORTEST_LINE = 8;

/** Secrets that were read, to be taken out of texts that may quote them. */
export class KnownSecrets {
  readonly #secrets: readonly string[];
  #pattern?: RegExp;

  static of(secrets: readonly string[]): KnownSecrets {
    return new KnownSecrets(secrets);
  }

  private constructor(secrets: readonly string[]) {
    this.#secrets = secrets;
  }

  takeOutOf(text: string): string {
    if (!this.#secrets.length) {
      return text;
    }
    this.#pattern ??= toPattern(this.#secrets);
    return text.replace(this.#pattern, REDACTED_VALUE);
  }
}

function toPattern(secrets: readonly string[]): RegExp {
  const forms = new Set(secrets.flatMap(formsOf).filter(form => form !== ''));
  const longestFirst = [...forms].sort((a, b) => b.length - a.length);
  return new RegExp(longestFirst.map(toAlternative).join('|') || '(?!)', 'g');
}

function toAlternative(form: string): string {
  const literal = form.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
  return form.length < ANYWHERE_FROM ? `(?<!\\w)${literal}(?!\\w)` : literal;
}

/** As it is, trimmed, part by part, as a text of JSON, and in an address. */
function formsOf(secret: string): string[] {
  return [secret, secret.trim(), ...partsOf(secret)].flatMap(form => [
    form,
    JSON.stringify(form).slice(1, -1),
    ...addressForms(form),
  ]);
}

function partsOf(secret: string): string[] {
  const quoted = [...secret.matchAll(/"([^"]{1,4096})"|'([^']{1,4096})'/g)];
  const lines = secret.split(/[\r\n]+/);
  return [
    secret.slice(secret.indexOf(':') + 1), // of `user:password`
    secret.slice(secret.indexOf('/') + 1), // of Oracle's `user/password`
    ...quoted.map(([, double, single]) => double ?? single),
    ...(lines.length > 1 ? lines : []).filter(
      // The first line and the last of a key are no secret.
      line => line.length >= SHORTEST_LINE && !line.startsWith('-----'),
    ),
  ];
}

function addressForms(form: string): string[] {
  if (/\p{Surrogate}/u.test(form)) {
    return []; // half a character cannot stand in an address
  }
  const encoded = encodeURIComponent(form);
  const plain = /^(?:[^%]|%[0-7][\da-f])*$/i.test(form)
    ? [decodeURIComponent(form)]
    : [];
  return [encoded, encoded.replaceAll('%20', '+'), ...plain];
}
