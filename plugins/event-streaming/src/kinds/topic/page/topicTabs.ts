// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { urlChoice } from '../../../hooks/urlFields';
import { UrlFields } from '../../../hooks/useUrlState';

/** The tabs of a topic's page, in their order. */
export const TOPIC_TABS = [
  'overview',
  'partitions',
  'config',
  'schema',
  'consumers',
  'history',
] as const;

export type TopicTab = (typeof TOPIC_TABS)[number];

export const topicTabFields: UrlFields<{ tab: TopicTab }> = {
  tab: urlChoice(TOPIC_TABS, 'overview'),
};
