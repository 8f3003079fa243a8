// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { NamingPolicy } from '../../policy/types';
import { INTERNAL_TOPIC_FORMS } from './internalTopics';
import { matchesGlob } from './matchesGlob';

/** The most characters that Kafka allows. @public */
export const TOPIC_NAME_MAX_LENGTH = 249;

/**
 * What is wrong with a name, in one sentence.
 *
 * @public
 */
export interface TopicNameProblem {
  code: 'illegal' | 'pattern' | 'reserved' | 'long';
  message: string;
}

/**
 * Whether Kafka takes the name: 1 to 249 of `a-z A-Z 0-9 . _ -`, and neither
 * `.` nor `..`.
 *
 * @public
 */
export function isLegalTopicName(name: string): boolean {
  return (
    /^[a-zA-Z0-9._-]+$/.test(name) &&
    name.length <= TOPIC_NAME_MAX_LENGTH &&
    name !== '.' &&
    name !== '..'
  );
}

/**
 * What is wrong with the name of a new topic: that Kafka does not take it, that
 * it is reserved, that it does not follow the pattern, or that it is longer
 * than is good. Empty when nothing is.
 *
 * @public
 */
export function checkTopicName(
  name: string,
  naming: NamingPolicy,
): TopicNameProblem[] {
  if (!isLegalTopicName(name)) {
    const message = `Kafka does not take '${name}': 1 to 249 letters, digits, dots, dashes and underscores`;
    return [{ code: 'illegal', message }];
  }
  const problems: TopicNameProblem[] = [];
  const reserved = reservedGlobOf(name, naming);
  if (reserved !== undefined) {
    const message = `Names like '${reserved}' are reserved for systems`;
    problems.push({ code: 'reserved', message });
  } else if (!followsPattern(name, naming)) {
    const message = `'${name}' does not follow the pattern ${naming.example}`;
    problems.push({ code: 'pattern', message });
  }
  if (name.length > naming.maxLength) {
    const message = `${name.length} characters are more than the ${naming.maxLength} that stay readable`;
    problems.push({ code: 'long', message });
  }
  return problems;
}

/** Whether the whole name matches the configured pattern. @public */
export function followsPattern(
  name: string,
  naming: Pick<NamingPolicy, 'pattern'>,
): boolean {
  return new RegExp(`^(?:${naming.pattern})$`).test(name);
}

/** The reserved form that a name has, if any. @public */
export function reservedGlobOf(
  name: string,
  naming: Pick<NamingPolicy, 'reserved'>,
): string | undefined {
  return naming.reserved.find(glob => matchesGlob(name, glob));
}

/**
 * Equal for names that people or Kafka's metrics take for the same: case does
 * not count, nor whether a dot or an underscore stands there.
 *
 * @public
 */
export function nameKey(name: string): string {
  return name.toLowerCase().replace(/_/g, '.');
}

/**
 * Whose topic it is when a system made it for itself, or undefined for topics
 * that carry data.
 *
 * @public
 */
export function internalTopicReason(name: string): string | undefined {
  return INTERNAL_TOPIC_FORMS.find(form => matchesGlob(name, form.glob))
    ?.reason;
}

/** Whether a system made the topic for itself, judged by its name. @public */
export function isInternalTopic(name: string): boolean {
  return internalTopicReason(name) !== undefined;
}

/** The version at the end of a name, such as 2 of `orders.placed.v2`. @public */
export function versionOf(name: string): number | undefined {
  const match = /\.v([1-9][0-9]*)(\.(dlq|retry))?$/.exec(name);
  return match ? Number(match[1]) : undefined;
}
