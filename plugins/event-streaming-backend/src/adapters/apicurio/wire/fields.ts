// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { z } from 'zod';

/** A text that is left out, null or empty where there is none. */
export const textField = z
  .string()
  .nullish()
  .transform(value => value || undefined);

/** The registry leaves the group out where it is `default`. */
export const groupField = z
  .string()
  .nullish()
  .transform(value => (value && !/^default$/i.test(value) ? value : 'default'));

export const dateField = z.iso
  .datetime({ offset: true })
  .transform(value => new Date(value));

export const labelsField = z
  .record(z.string(), z.string().nullable())
  .nullish()
  .transform(labels =>
    Object.fromEntries(
      Object.entries(labels ?? {}).map(([key, value]) => [key, value ?? '']),
    ),
  );
