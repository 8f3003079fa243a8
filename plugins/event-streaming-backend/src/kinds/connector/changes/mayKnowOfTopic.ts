// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TopicTarget } from '@sluice/plugin-event-streaming-common';
import { Person } from '../../../identity/Identity';
import { TopicOwnership } from '../../../inventory/TopicInventory';
import { ConnectorProposalsOptions } from '../ConnectorProposalsOptions';

/** Whether a topic may be named to somebody. */
export async function mayKnowOfTopic(
  target: TopicTarget,
  { owner, visibility }: Pick<TopicOwnership, 'owner' | 'visibility'>,
  { isPlatform, ownershipRefs }: Person,
  declarations: ConnectorProposalsOptions['declarations'],
): Promise<boolean> {
  return (
    visibility === 'all' ||
    isPlatform ||
    ownershipRefs.includes(owner) ||
    declarations.isParty(target, ownershipRefs, ['consumes'])
  );
}
