// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { SchemaCheck } from '@sluice/plugin-event-streaming-common';

const UNTOLD =
  'It is not told what does not fit: one of the versions refers to a schema that is not there, or that not everybody may see';

/**
 * A refusal without its causes: registries name the fields of what a version
 * refers to among its own.
 */
export function untoldCauses<TVerdict extends Pick<SchemaCheck, 'causes'>>(
  verdict: TVerdict,
): TVerdict {
  return verdict.causes.length
    ? { ...verdict, causes: [{ description: UNTOLD }] }
    : verdict;
}
