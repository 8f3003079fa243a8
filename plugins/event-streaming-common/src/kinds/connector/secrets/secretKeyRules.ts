// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { isSecretKey } from './isSecretKey';

/**
 * Ends of names that say where a secret is or how it is used, such as
 * `aws.credentials.provider.class`: they hold none.
 */
const NO_SECRET_ENDS =
  /[._-](class|location|type|enabled?|ms|endpoint[._-]url)$/i;

/**
 * Whether the value of a config key has to be a reference to a secret: by what
 * its plug-in says of it, or by its name.
 *
 * @public
 */
export function needsReference(
  key: string,
  passwordKeys: ReadonlySet<string>,
): boolean {
  return (
    passwordKeys.has(key) || (isSecretKey(key) && !NO_SECRET_ENDS.test(key))
  );
}

/**
 * Whether a key names who signs in: it may refer to a secret, as names and
 * passwords are kept side by side, and need not.
 *
 * @public
 */
export function isUserKey(key: string): boolean {
  return /(^|[._-])user(name)?$/i.test(key);
}
