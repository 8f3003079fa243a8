// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { z } from 'zod';

/** The part of a `ResponseError` that says which rules refused a request. */
const refusalSchema = z.object({
  body: z.object({
    error: z.object({ violations: z.array(z.object({ code: z.string() })) }),
  }),
});

/** Which rules of the policy refused a request; none for another error. */
export function violationCodes(error: unknown): string[] {
  const refusal = refusalSchema.safeParse(error);
  return refusal.success
    ? refusal.data.body.error.violations.map(({ code }) => code)
    : [];
}
