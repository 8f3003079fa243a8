// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { NotAllowedError } from '@backstage/errors';
import { isSameRef, titleOfOwner } from '@sluice/plugin-event-streaming-common';
import { Person } from '../identity/Identity';

/** Who has an object, and whether anybody does. */
export interface ObjectOwner {
  /** By what is known, be it gone from the catalog. */
  ref: string;
  /** The owner that can answer; undefined for what is unowned or orphaned. */
  active?: string;
  /** The owner is gone from the catalog. */
  isOrphaned: boolean;
}

/**
 * Changes are asked for by members of the owner and by the platform.
 *
 * @throws NotAllowedError with the reason
 */
export function assertOwnerAsks(
  name: string,
  owner: ObjectOwner,
  { isPlatform, ownershipRefs }: Person,
): void {
  const { active } = owner;
  if (
    isPlatform ||
    (active !== undefined && ownershipRefs.some(ref => isSameRef(ref, active)))
  ) {
    return;
  }
  if (active === undefined) {
    throw new NotAllowedError(
      owner.isOrphaned
        ? `'${name}' is orphaned: the catalog no longer has ${titleOfOwner(
            owner.ref,
          )}. Claim it first, or ask the platform team`
        : `Nobody owns '${name}'. Claim it first, or ask the platform team`,
    );
  }
  throw new NotAllowedError(
    `You are not an owner of '${name}': only members of ${titleOfOwner(
      active,
    )} and the platform team can ask for this`,
  );
}
