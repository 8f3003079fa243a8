// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { isSecretKey } from './isSecretKey';

/**
 * Whether the value of a config key has to be a reference to a secret: by what
 * its plug-in says of it, or by its name.
 *
 * @public
 */
export function needsReference(
  key: string,
  passwordKeys: ReadonlySet<string>,
  config?: Readonly<Record<string, string>>,
): boolean {
  return passwordKeys.has(key) || isSecretKey(key, config);
}

/**
 * Whether a key names who signs in: it may refer to a secret, as names and
 * passwords are kept side by side, and need not. Keys of transformations never
 * do.
 *
 * @public
 */
export function isUserKey(key: string): boolean {
  return (
    !/^(transforms|predicates)\./.test(key) &&
    /(^|[._-])user(name)?$/i.test(key)
  );
}
