// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TopicForm } from './topicForm';

/**
 * What each part behind the prefix is called, from the pattern in words:
 * `entity` and `action` behind `billing.` for `domain.entity.action`.
 */
export function namePartLabels(prefix: string, example: string): string[] {
  const segments = example.split('.');
  const taken = prefix.split('.').length - 1;
  return segments.slice(Math.min(taken, segments.length - 1));
}

/** The name that the form makes. */
export function topicNameOf(
  form: Pick<TopicForm, 'prefix' | 'nameParts'>,
): string {
  return form.prefix + form.nameParts.filter(part => part !== '').join('.');
}

/** Whether every part of the name is there. */
export function isNameComplete({
  nameParts,
}: Pick<TopicForm, 'nameParts'>): boolean {
  return nameParts.length > 0 && nameParts.every(part => part !== '');
}

/**
 * A whole name as the form has it: the longest prefix that fits, and the parts
 * behind it. What is too much stays in the last part.
 */
export function splitTopicName(
  name: string,
  prefixes: readonly string[],
  example: string,
): Pick<TopicForm, 'prefix' | 'nameParts'> {
  const [prefix = ''] = prefixes
    .filter(candidate => name.startsWith(candidate))
    .sort((a, b) => b.length - a.length);
  return { prefix, nameParts: splitRest(name, prefix, example) };
}

/** The parts behind a prefix, as many as the pattern has. */
export function splitRest(
  name: string,
  prefix: string,
  example: string,
): string[] {
  const count = namePartLabels(prefix, example).length;
  const segments = name.slice(prefix.length).split('.');
  const parts = segments.slice(0, count - 1);
  return Array.from(
    { length: count },
    (_, index) =>
      (index < count - 1
        ? parts[index]
        : segments.slice(count - 1).join('.')) ?? '',
  );
}
