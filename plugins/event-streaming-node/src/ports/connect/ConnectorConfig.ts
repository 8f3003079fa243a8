// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/**
 * What stands where a secret was. It is refused as a value, so that nobody
 * writes it back.
 *
 * @public
 */
export const REDACTED_VALUE = '••••••';

/**
 * A configuration as it was read, without secrets: the value of a key in
 * `redacted` is {@link REDACTED_VALUE}, or holds it where only a part of it is
 * secret, such as the password in an address. References to secrets, such as
 * `${file:/secrets/ledger:password}`, are kept: they are no secret.
 *
 * @public
 */
export interface ReadConnectorConfig {
  values: Record<string, string>;
  /** Keys whose value is not told in full, sorted. */
  redacted: string[];
}

/**
 * Keys to set, and to take away where the value is `null` (KIP-477). Keys that
 * are left out stay as they are.
 *
 * @public
 */
export type ConnectorConfigChanges = Record<string, string | null>;
