// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { z } from 'zod';

const lockedFileSchema = z.object({
  /** Path inside the repository, and inside the cache. */
  path: z.string().regex(/^\w[\w.+-]*(\/\w[\w.+-]*)+$/),
  size: z.number().int().positive(),
  /** Base64. */
  sha512: z.base64().length(88),
});

export const lockListSchema = z.object({
  version: z.string(),
  files: z.array(lockedFileSchema).nonempty(),
});

/** One file an engine needs, exactly this one. */
export type LockedFile = z.infer<typeof lockedFileSchema>;

/** All files of an engine: what they are called, how big they are and their checksums. */
export type LockList = z.infer<typeof lockListSchema>;
