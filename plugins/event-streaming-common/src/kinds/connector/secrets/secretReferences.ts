// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/** As Kafka Connect finds them: `${provider:key}` or `${provider:path:key}`. */
const REFERENCE = /\$\{[^{}:]+:[^{}]*\}/g;

/**
 * The references to secrets in a value of a connector's configuration, such as
 * `${file:/secrets/ledger.properties:password}`. The worker puts the secret in
 * their place, or leaves them as they are if it does not know their provider.
 *
 * @public
 */
export function secretReferencesIn(value: string): string[] {
  return value.match(REFERENCE) ?? [];
}

/**
 * Whether a value is made of references to secrets and of nothing else.
 *
 * @public
 */
export function isSecretReference(value: string): boolean {
  return value !== '' && value.replace(REFERENCE, '') === '';
}
