// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConnectorOffset } from '@sluice/plugin-event-streaming-node';
import { z } from 'zod';
import { redactText } from '../redaction/secretKeys';

const partField = z.record(z.string(), z.unknown());

export const offsetsSchema = z.object({
  offsets: z.array(
    z.object({ partition: partField.nullish(), offset: partField.nullish() }),
  ),
});

export function toOffsets(
  answer: z.output<typeof offsetsSchema>,
): ConnectorOffset[] {
  return answer.offsets.map(({ partition, offset }) => ({
    partition: redactTexts(partition ?? {}),
    offset: offset ? redactTexts(offset) : undefined,
  }));
}

/** A plug-in may name its partitions after the address that it reads from. */
function redactTexts(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, redactPart(part)]),
  );
}

function redactPart(part: unknown): unknown {
  if (typeof part === 'string') {
    return redactText(part);
  }
  if (Array.isArray(part)) {
    return part.map(redactPart);
  }
  return typeof part === 'object' && part !== null
    ? redactTexts(part as Record<string, unknown>)
    : part;
}
