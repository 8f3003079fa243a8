// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  OwnerSource,
  prefixRuleOf,
  resolveOwner,
} from '@sluice/plugin-event-streaming-common';
import { Visibility } from '../../../config/EventStreamingConfig';
import { ConnectorContext, ConnectorKnowledge } from './ConnectorContext';

/** Who has a connector, by the columns of its row. */
export interface OwnershipColumns {
  owner: string;
  owner_source: OwnerSource;
  owner_exists: boolean | null;
  visibility: Visibility;
}

/**
 * The owner who was assigned, else the one by annotation in the catalog, else
 * that of the longest prefix of its name.
 */
export function connectorOwnershipOf(
  { connect, prefixes, fallbackOwner, ownerExists }: ConnectorContext,
  name: string,
  {
    record,
    annotatedOwner,
  }: Pick<ConnectorKnowledge, 'record' | 'annotatedOwner'>,
): OwnershipColumns {
  const { owner, source } = resolveOwner(
    {
      assigned: record?.owner,
      annotated: annotatedOwner,
      prefixes,
      fallback: fallbackOwner,
    },
    name,
  );
  const isNarrowed =
    connect.environment.visibility === 'owned' ||
    prefixRuleOf(name, prefixes)?.visibility === 'owned';
  return {
    owner,
    owner_source: source,
    owner_exists: ownerExists(owner) ?? null,
    visibility: isNarrowed ? 'owned' : 'all',
  };
}
