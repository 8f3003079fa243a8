// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { NotAllowedError } from '@backstage/errors';
import { isSameRef, titleOfOwner } from '@sluice/plugin-event-streaming-common';
import { assertOwnerAsks } from '../../assertOwnerAsks';
import { NameCase } from './TopicCase';

/**
 * Changes are asked for by members of the owner and by the platform.
 *
 * @throws NotAllowedError with the reason
 */
export function assertMayAsk({ ask, owner, target }: NameCase): void {
  assertOwnerAsks(target.topic, owner, ask.requester);
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
