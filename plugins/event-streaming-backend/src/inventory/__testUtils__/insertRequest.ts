// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  RequestState,
  TopicTarget,
} from '@sluice/plugin-event-streaming-common';
import { Knex } from 'knex';

/** A request for a topic in some state, with as much as the inventory reads of it. */
export async function insertRequest(
  knex: Knex,
  request: { operation: string; target: TopicTarget; state: RequestState },
): Promise<void> {
  const { operation, target, state } = request;
  await knex('requests').insert({
    revision: 1,
    kind: 'topic',
    operation,
    source: target.cluster,
    target_key: `topic:${target.cluster}/${target.topic}`,
    target: JSON.stringify(target),
    title: target.topic,
    input: '{}',
    state,
    plan: '{}',
    fingerprint: '',
    warnings: '[]',
    gates: '[]',
    failure: 'The broker said no',
    created_by: 'user:default/anna',
    intervention: false,
    created_at: 0,
    updated_at: 0,
    expires_at: 0,
  });
}
