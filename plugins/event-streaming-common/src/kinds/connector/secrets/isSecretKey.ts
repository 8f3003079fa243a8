// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Words that the names of secret keys hold, those of Debezium's own list of
 * what it hides among them. It is rather too long than too short: a value that
 * is hidden without need costs a look at the worker.
 */
const WORDS = [
  'passw(?:or)?d',
  'passphrase',
  'pwd',
  'secret',
  'token(?!iz)',
  'credential',
  'jaas',
  'authorization',
  'bearer',
  'signature',
  'user[._-]?info',
  'private[._-]?key',
  'key[._-]?store[._-]?key',
  'api[._-]?key',
  'access[._-]?key',
  'account[._-]?key',
  'storage[._-]?key',
  'master[._-]?key',
  'encryption[._-]?key',
  'sas[._-]?key',
];

const SECRET = new RegExp(WORDS.join('|'), 'i');

/**
 * Whether a key of a connector's configuration holds a secret by its name. A
 * plug-in may say of more keys that they do: those of the type `PASSWORD`.
 *
 * @public
 */
export function isSecretKey(key: string): boolean {
  return SECRET.test(key);
}
