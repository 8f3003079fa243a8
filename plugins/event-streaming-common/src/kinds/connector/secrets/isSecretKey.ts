// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ownKeyOf } from './ownKeyOf';

/**
 * Words that the names of secret keys hold, those of Debezium's own list of
 * what it hides among them. It is rather too long than too short: a value that
 * is hidden without need costs a look at the worker.
 */
const WORDS = [
  'passw(?:or)?[dt]',
  'passcode',
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

/** Words that mean a secret only as the last one of a name. */
const LAST_WORDS = ['pass', 'pw', 'pin', 'hmac', 'cookie', 'auth'];

/**
 * Ends of names that say where a secret is or how it is used, such as
 * `aws.credentials.provider.class`: they hold none.
 */
const NO_SECRET_ENDS =
  /[._-](class|location|type|source|enabled?|ms|(client|server)[._-]auth|endpoint[._-]url)$/i;

/**
 * Whether a key of a connector's configuration holds a secret by its name,
 * whatever its transformations are called. A plug-in may say of more keys that
 * they do: those of the type `PASSWORD`.
 *
 * @public
 */
export function isSecretKey(
  key: string,
  config?: Readonly<Record<string, string>>,
): boolean {
  const own = ownKeyOf(key, config);
  return (
    (SECRET.test(own) || LAST_WORDS.includes(lastWordOf(own))) &&
    !NO_SECRET_ENDS.test(own)
  );
}

/** Of `connection.pass`, `db_pass` and `dbPass`. */
function lastWordOf(key: string): string {
  return (
    key
      .replace(/([a-z0-9])([A-Z])/g, '$1.$2')
      .split(/[._-]/)
      .pop() ?? ''
  ).toLowerCase();
}
