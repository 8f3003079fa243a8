// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  EXCEPTION_LIMITS,
  PlanStep,
} from '@sluice/plugin-event-streaming-common';
import { z } from 'zod';
import { compareParts } from './compareParts';
import { TopicStep } from './TopicStep';

const afterSchema = z.object({
  limit: z.enum(EXCEPTION_LIMITS),
  value: z.int(),
  until: z.string(),
});

/** Records an exception to a limit. */
export const exceptionStep: TopicStep = {
  async check(step, target, { inventory }) {
    const { limit } = afterOf(step);
    const stored = await inventory.exceptions(target);
    const { value = null, until = null } =
      stored.find(exception => exception.limit === limit) ?? {};
    return compareParts(step, { limit, value, until }, ['value', 'until']);
  },

  async apply(step, target, { inventory }, { createdBy, requestId }) {
    const exception = { ...afterOf(step), createdBy, requestId };
    await inventory.saveException(target, exception);
  },
};

function afterOf({ after }: PlanStep): z.infer<typeof afterSchema> {
  return afterSchema.parse(after);
}
