// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  describeConfigValue,
  titleOfOwner,
  topicConfigKeyOf,
} from '@sluice/plugin-event-streaming-common';
import { ValueDescription } from '../KindView';

const TITLES: Readonly<Record<string, string>> = {
  partitions: 'Partitions',
  replicationFactor: 'Replicas',
  owner: 'Owner',
  description: 'Description',
  purpose: 'Purpose',
  broadcast: 'Everybody may read',
  tags: 'Tags',
  key: 'Message key',
  protected: 'Protected from deletion',
  exists: 'The topic',
  recorded: 'Portal and catalog',
  limit: 'Exception to',
  value: 'Allowed',
  until: 'Until',
};

/** Limits that are no config entries. */
const LIMITS: Readonly<Record<string, string>> = {
  partitions: 'Partitions',
  replication: 'Replicas',
};

/** What yes and no mean, where that says more. */
const FLAGS: Readonly<Record<string, readonly [string, string]>> = {
  exists: ['exists', 'gone for good'],
  recorded: ['known there', 'taken out'],
};

/** What a step sets on a topic, in plain words. */
export function describeTopicValue(
  path: readonly string[],
  value: unknown,
): ValueDescription {
  const [first, ...rest] = path;
  const key = rest.join('.');
  if (first === 'config') {
    return {
      title: topicConfigKeyOf(key)?.title ?? key,
      text:
        value === null
          ? 'the default'
          : describeConfigValue(key, String(value)),
      key,
    };
  }
  return {
    title: TITLES[first] ?? path.join('.'),
    text: wordsOf(value, first),
    ...(first === 'owner' && value !== null
      ? { entityRef: String(value) }
      : {}),
  };
}

function wordsOf(value: unknown, name: string): string {
  if (value === null) {
    return 'none';
  }
  if (typeof value === 'boolean') {
    const [yes, no] = FLAGS[name] ?? ['yes', 'no'];
    return value ? yes : no;
  }
  if (Array.isArray(value)) {
    return value.length > 0 ? value.join(', ') : 'none';
  }
  switch (name) {
    case 'owner':
      return titleOfOwner(String(value));
    case 'limit':
      return titleOfLimit(String(value));
    default:
      return String(value);
  }
}

function titleOfLimit(limit: string): string {
  return LIMITS[limit] ?? topicConfigKeyOf(limit)?.title ?? limit;
}
