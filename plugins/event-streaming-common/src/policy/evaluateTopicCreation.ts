// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Finding } from '../plan';
import { clusterRule } from './rules/clusterRule';
import { CONTENT_RULES } from './rules/contentRules';
import { keyRule } from './rules/keyRule';
import { nameRule } from './rules/nameRule';
import { nameTakenRule } from './rules/nameTakenRule';
import { ownerRule } from './rules/ownerRule';
import { partitionsRule } from './rules/partitionsRule';
import { prefixRule } from './rules/prefixRule';
import { replicationRule } from './rules/replicationRule';
import { TopicQuestion } from './TopicQuestion';

/** In the order in which a form has its fields. */
const RULES: ((question: TopicQuestion) => Finding[])[] = [
  clusterRule,
  nameRule,
  nameTakenRule,
  prefixRule,
  ownerRule,
  partitionsRule,
  keyRule,
  replicationRule,
  ...CONTENT_RULES,
];

/**
 * What the policy says to a new topic: what holds, what to think about and what
 * stops it, each with the field that it is about. Pure: the same question
 * always has the same answer, in a form, in the API and in a CI job.
 *
 * @public
 */
export function evaluateTopicCreation(question: TopicQuestion): Finding[] {
  return RULES.flatMap(rule => rule(question));
}
