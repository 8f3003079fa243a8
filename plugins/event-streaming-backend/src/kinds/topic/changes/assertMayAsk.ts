// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { NotAllowedError } from '@backstage/errors';
import { isSameRef, titleOfOwner } from '@sluice/plugin-event-streaming-common';
import { NameCase } from './TopicCase';

/**
 * Changes are asked for by members of the owner and by the platform.
 *
 * @throws NotAllowedError with the reason
 */
export function assertMayAsk({ ask, owner, target }: NameCase): void {
  const { isPlatform, ownershipRefs } = ask.requester;
  if (isPlatform || has(ownershipRefs, owner.active)) {
    return;
  }
  const { topic } = target;
  if (owner.active === undefined) {
    throw new NotAllowedError(
      owner.isOrphaned
        ? `'${topic}' is orphaned: the catalog no longer has ${titleOfOwner(
            owner.ref,
          )}. Claim it first, or ask the platform team`
        : `Nobody owns '${topic}'. Claim it first, or ask the platform team`,
    );
  }
  throw new NotAllowedError(
    `You are not an owner of '${topic}': only members of ${titleOfOwner(
      owner.active,
    )} and the platform team can ask for this`,
  );
}

/**
 * An owner is assigned by the members of the one who gives, and by the
 * platform; what nobody owns is claimed by anybody for a group of theirs.
 *
 * @throws NotAllowedError with the reason
 */
export function assertMayAssign(named: NameCase, newOwner: string): void {
  if (named.owner.active !== undefined) {
    assertMayAsk(named);
    return;
  }
  const { isPlatform, ownershipRefs } = named.ask.requester;
  if (!isPlatform && !has(ownershipRefs, newOwner)) {
    throw new NotAllowedError(
      `You can claim '${
        named.target.topic
      }' only for a group that you are a member of, which ${titleOfOwner(
        newOwner,
      )} is not`,
    );
  }
}

function has(refs: readonly string[], owner: string | undefined): boolean {
  return owner !== undefined && refs.some(ref => isSameRef(ref, owner));
}
