// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { SchemaTarget } from '@sluice/plugin-event-streaming-common';
import { DeclarationStore } from '../../declarations/DeclarationStore';
import { Person } from '../../identity/Identity';
import {
  SchemaInventory,
  SchemaOwnership,
} from '../../inventory/schemas/SchemaInventory';
import { schemaNotFound } from './schemaNotFound';

/** What deciding about visibility needs. */
export interface VisibilityServices {
  inventory: Pick<SchemaInventory, 'topics'>;
  declarations: Pick<DeclarationStore, 'isParty'>;
}

/**
 * Who may not know of a schema is told what is told where there is none: those
 * see it who own it, who declare to read a topic that it describes, and the
 * platform.
 *
 * @throws NotFoundError
 */
export async function assertVisible(
  target: SchemaTarget,
  { owner, visibility }: SchemaOwnership,
  caller: () => Promise<Person>,
  services: VisibilityServices,
): Promise<void> {
  if (visibility === 'all') {
    return;
  }
  const { isPlatform, ownershipRefs } = await caller();
  const isVisible =
    isPlatform ||
    ownershipRefs.includes(owner) ||
    (await isReader(target, ownershipRefs, services));
  if (!isVisible) {
    throw schemaNotFound(target);
  }
}

async function isReader(
  target: SchemaTarget,
  refs: string[],
  { inventory, declarations }: VisibilityServices,
): Promise<boolean> {
  const topics = await inventory.topics(target);
  const answers = await Promise.all(
    topics.map(({ cluster, topic }) =>
      declarations.isParty({ cluster, topic }, refs, ['consumes']),
    ),
  );
  return answers.includes(true);
}
