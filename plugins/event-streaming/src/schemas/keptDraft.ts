// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { schemaDraftSchema } from '@sluice/plugin-event-streaming-common';

/** A document for a topic that is still to be made. */
const keptDraftSchema = schemaDraftSchema.extend({
  format: schemaDraftSchema.shape.format.unwrap(),
});

export type KeptDraft = ReturnType<(typeof keptDraftSchema)['parse']>;

const keyOf = (topic: string) => `event-streaming.schema-of.${topic}`;

/**
 * Keeps a document in this tab until its topic is there.
 *
 * @returns whether there was room: one that is too long is not kept
 */
export function keepDraft(topic: string, draft: KeptDraft): boolean {
  if (!keptDraftSchema.safeParse(draft).success) {
    return false;
  }
  sessionStorage.setItem(keyOf(topic), JSON.stringify(draft));
  return true;
}

/** The document that was kept for a topic; undefined where there is none. */
export function readKeptDraft(topic: string): KeptDraft | undefined {
  const text = sessionStorage.getItem(keyOf(topic));
  const read = text === null ? undefined : parse(text);
  return read === undefined ? undefined : keptDraftSchema.safeParse(read).data;
}

export function dropKeptDraft(topic: string): void {
  sessionStorage.removeItem(keyOf(topic));
}

/** What cannot be read, such as of another version, is none. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) {
      return undefined;
    }
    throw error;
  }
}
