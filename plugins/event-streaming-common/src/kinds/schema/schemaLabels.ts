// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Labels that the portal gives to artifacts and versions, so that whoever looks
 * into the registry sees by which request one came. They never hold a secret.
 *
 * @public
 */
export const SCHEMA_LABELS = {
  /** The request that registered the version. */
  requestId: 'sluice.request-id',
  /** Who asked for it, as an entity ref. */
  requestedBy: 'sluice.requested-by',
  /** `true` on a version that was registered although the rule refused it. */
  override: 'sluice.override',
  /** Who approved that, entity refs with commas between them. */
  approvedBy: 'sluice.approved-by',
  /** On an artifact whose type says less than its format: `cloudevents`. */
  format: 'sluice.format',
} as const;
