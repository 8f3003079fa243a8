// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { JsonObject, PlanStep } from '@sluice/plugin-event-streaming-common';
import { TopicDescription } from '@sluice/plugin-event-streaming-node';
import { isDeepStrictEqual } from 'node:util';
import { StepCheck } from '../../KindHandler';

/** Compares what was found with a step, by the named parts of its two sides. */
export function compareParts(
  { before = {}, after = {} }: Pick<PlanStep, 'before' | 'after'>,
  found: JsonObject,
  parts: readonly string[],
): StepCheck {
  const isLike = (side: JsonObject) =>
    parts.every(part => isDeepStrictEqual(found[part], side[part]));
  if (isLike(after)) {
    return { state: 'done' };
  }
  return isLike(before) ? { state: 'todo' } : { state: 'diverged', found };
}

/** A topic that is gone, or another one of its name, is not the one planned for. */
export function otherTopic(
  { before = {} }: Pick<PlanStep, 'before'>,
  description: TopicDescription | undefined,
): StepCheck | undefined {
  if (!description) {
    return { state: 'diverged', found: { exists: false } };
  }
  const { topicId } = description;
  return before.topicId !== undefined && before.topicId !== topicId
    ? { state: 'diverged', found: { topicId } }
    : undefined;
}
