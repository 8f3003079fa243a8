// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { topicKind, TopicTarget } from '@sluice/plugin-event-streaming-common';
import { Knex } from 'knex';
import { PendingRows } from './PendingRows';
import { TopicRow } from './rows/TopicRow';
import { SourceStore } from './stores/SourceStore';
import { TopicStore } from './stores/TopicStore';
import { TopicInventory } from './TopicInventory';

/** What shows topics that are asked for. */
export interface PendingTopicsOptions {
  knex: Knex;
  topics: Pick<TopicStore, 'pending' | 'removePending'>;
  sources: Pick<SourceStore<unknown>, 'touched'>;
  ofTopics: Pick<TopicInventory, 'showPending'>;
}

/** Topics that are asked for. */
export function createPendingTopics(
  options: PendingTopicsOptions,
): PendingRows<TopicTarget, TopicRow> {
  const { topics, ofTopics } = options;
  return PendingRows.create({
    ...options,
    kind: topicKind,
    operation: topicKind.operations.create.id,
    store: topics,
    targetOf: ({ cluster, topic }) => ({ cluster, topic }),
    show: (target, row, state) =>
      ofTopics.showPending(target, {
        owner: row.owner,
        description: row.description ?? '',
        ...state,
      }),
  });
}
