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

/** What decides who may know of a schema. */
export type SeenBy = Pick<SchemaOwnership, 'owner' | 'visibility'>;

/**
 * Who may not know of a schema is told what is told where there is none.
 *
 * @throws NotFoundError
 */
export async function assertVisible(
  target: SchemaTarget,
  ownership: SeenBy,
  caller: () => Promise<Person>,
  services: VisibilityServices,
): Promise<void> {
  if (!(await isVisibleSchema(target, ownership, caller, services))) {
    throw schemaNotFound(target);
  }
}

/**
 * Those see a narrowed schema who own it, who declare to read a topic that it
 * describes, and the platform.
 */
export async function isVisibleSchema(
  target: SchemaTarget,
  { owner, visibility }: SeenBy,
  caller: () => Promise<Person>,
  services: VisibilityServices,
): Promise<boolean> {
  if (visibility === 'all') {
    return true;
  }
  const { isPlatform, ownershipRefs } = await caller();
  return (
    isPlatform ||
    ownershipRefs.includes(owner) ||
    isReader(target, ownershipRefs, services)
  );
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
