// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { z } from 'zod';

/** Figures that were read now, or from the inventory with their age. @public */
export const freshnessSchema = z
  .object({
    live: z.boolean(),
    observedAt: z.iso.datetime().optional(),
    staleReason: z.string().optional(),
  })
  .meta({ id: 'Freshness' });

/** @public */
export type Freshness = z.infer<typeof freshnessSchema>;
