// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import type { TopicLink } from '../schemaInputs';

/**
 * A link as one text, such as `dev/billing.usage/value`: neither clusters nor
 * topics have a slash in their names.
 *
 * @public
 */
export function topicLinkKey({ cluster, topic, part }: TopicLink): string {
  return `${cluster}/${topic}/${part}`;
}

/**
 * The link that a key stands for; undefined for any other text.
 *
 * @public
 */
export function topicLinkOfKey(key: string): TopicLink | undefined {
  const [cluster, topic, part, ...rest] = key.split('/');
  return cluster &&
    topic &&
    (part === 'key' || part === 'value') &&
    rest.length === 0
    ? { cluster, topic, part }
    : undefined;
}
