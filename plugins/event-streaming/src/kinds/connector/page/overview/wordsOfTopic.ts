// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConnectorTopic } from '@sluice/plugin-event-streaming-common';
import { TranslateConnector } from '../../../../translation/TranslateConnector';

/** What a connector does with a topic, and what is uncertain about that. */
export function wordsOfTopic(
  { role, seen, exists }: ConnectorTopic,
  t: TranslateConnector,
): string {
  return [
    t(`connectorPage.topics.${role}`),
    !exists && t('connectorPage.topics.notThere'),
    exists && !seen && t('connectorPage.topics.notSeen'),
  ]
    .filter(Boolean)
    .join(', ');
}
