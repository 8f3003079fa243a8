// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Finding } from '../../plan';
import { TopicQuestion } from '../TopicQuestion';
import { cleanupRule } from './cleanupRule';
import { compressionRule } from './compressionRule';
import { configCombinationRule } from './configCombinationRule';
import { configHazardRule } from './configHazardRule';
import { configRule } from './configRule';
import { messageSizeRule } from './messageSizeRule';
import { minInsyncRule } from './minInsyncRule';
import { retentionBytesRule } from './retentionBytesRule';
import { retentionRule } from './retentionRule';
import { uncleanElectionRule } from './uncleanElectionRule';

/** Rules about config entries, which a topic has from its first day to its last. */
export const CONTENT_RULES: readonly ((
  question: TopicQuestion,
) => Finding[])[] = [
  minInsyncRule,
  retentionRule,
  retentionBytesRule,
  cleanupRule,
  compressionRule,
  messageSizeRule,
  uncleanElectionRule,
  configRule,
  configCombinationRule,
  configHazardRule,
];
