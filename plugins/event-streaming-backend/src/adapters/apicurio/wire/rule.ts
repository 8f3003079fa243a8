// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { COMPATIBILITY_LEVELS } from '@sluice/plugin-event-streaming-common';
import { z } from 'zod';

export const levelField = z.enum(COMPATIBILITY_LEVELS);

export const ruleSchema = z.object({ config: levelField });
