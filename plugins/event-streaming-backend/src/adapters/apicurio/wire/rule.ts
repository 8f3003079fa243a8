// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { CompatibilityLevel } from '@sluice/plugin-event-streaming-node';
import { z } from 'zod';

const LEVELS = [
  'NONE',
  'BACKWARD',
  'BACKWARD_TRANSITIVE',
  'FORWARD',
  'FORWARD_TRANSITIVE',
  'FULL',
  'FULL_TRANSITIVE',
] as const satisfies readonly CompatibilityLevel[];

export const levelField = z.enum(LEVELS);

export const ruleSchema = z.object({ config: levelField });
