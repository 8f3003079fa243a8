// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  StreamingRequest,
  topicConfigKeyOf,
  topicKind,
} from '@sluice/plugin-event-streaming-common';
import { Undo } from '../Undo';

const { operations } = topicKind;

/** A new topic is as if it had not been once it is deleted: nothing to tell. */
const LEFT_OUT: readonly string[] = [
  operations.create.id,
  operations.exception.id,
];

/** What is gone for good, by the effect that says so. */
const LOST: Readonly<Record<string, string>> = {
  'topic-deleted': 'The topic and its messages',
  'retention-shortened': 'Deleted messages',
  'size-limit-lowered': 'Deleted messages',
  'cleanup-policy-switched': 'Dropped messages',
  'remote-data-deleted': 'Messages in remote storage',
  'partitions-added': 'Added partitions',
  'partitions-of-keyed-added': 'Order of messages with a key',
};

/** What can be set again as it was. */
const SETTINGS: Readonly<Record<string, string>> = {
  owner: 'Owner',
  description: 'Description',
  purpose: 'Purpose',
  tags: 'Tags',
  key: 'Message key',
  broadcast: 'Everybody may read',
  protected: 'Protection',
};

/** What of a change of a topic can be undone, what is lost first. */
export function undoOfTopic({
  operation,
  plan,
}: Pick<StreamingRequest, 'operation' | 'plan'>): Undo[] {
  if (LEFT_OUT.includes(operation)) {
    return [];
  }
  const lost = lostBy(plan);
  const back = operation === operations.delete.id ? [] : settingsOf(plan);
  return [
    ...[...new Set(lost)].map(title => ({ title, possible: false })),
    ...[...new Set(back)].map(title => ({ title, possible: true })),
  ];
}

function lostBy({ effects }: StreamingRequest['plan']): string[] {
  const codes = effects
    .filter(
      ({ code, severity }) =>
        severity === 'irreversible' || code.startsWith('partitions-'),
    )
    .map(({ code }) => code);
  const added = codes.some(code => code.startsWith('partitions-'))
    ? [LOST['partitions-added']]
    : [];
  return [...added, ...codes.flatMap(code => LOST[code] ?? [])];
}

function settingsOf({ steps }: StreamingRequest['plan']): string[] {
  return steps.flatMap(({ after = {} }) => [
    ...keysOf(after.config).map(key => topicConfigKeyOf(key)?.title ?? key),
    ...keysOf(after).flatMap(key => SETTINGS[key] ?? []),
  ]);
}

function keysOf(value: unknown): string[] {
  return typeof value === 'object' && value !== null ? Object.keys(value) : [];
}
