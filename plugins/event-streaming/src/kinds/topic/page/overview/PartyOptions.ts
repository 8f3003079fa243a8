// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { DeclaredParty } from '@sluice/plugin-event-streaming-common';
import { kindIcons } from '../../../../components/values/kindIcons';
import { Translate } from '../../../../translation/Translate';

/** What the cards of writers and readers need besides the data. */
export interface PartyOptions {
  t: Translate;
  /** Where the page of a catalog entity is. */
  entityPath: (entityRef: string) => string | undefined;
  /** What an owner is called. */
  ownerTitle: (entityRef: string) => string;
}

/** The owner of a component, as people say it. */
export function ownerOf(
  { owner }: DeclaredParty,
  { ownerTitle }: PartyOptions,
): string | undefined {
  return owner && ownerTitle(owner);
}

/** How a party is known: a connector is there, a component is declared. */
export function lookOf(
  { entityRef }: DeclaredParty,
  { t }: PartyOptions,
): { icon: typeof kindIcons.component; known: string } {
  return entityRef.startsWith('resource:')
    ? { icon: kindIcons.connector, known: t('topicPage.parties.connector') }
    : { icon: kindIcons.component, known: t('topicPage.parties.declared') };
}

/** Joins what is known of a party, such as `ledger-service · billing`. */
export function joined(parts: readonly (string | undefined)[]): string {
  return parts.filter(part => part !== undefined).join(' · ');
}
