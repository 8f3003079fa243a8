// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  compatibilityLevel,
  RuleInForce,
} from '@sluice/plugin-event-streaming-common';
import { DraftVerdict } from './DraftVerdict';

/** Drafts that a registry stores and whose versions its checker cannot read. */
const UNCOMPARED = /^JSON Schema (20|draft-03)/;

/** What an author should know of a draft though it is no reason to refuse it. */
export function notesOn(
  { format, parsed, changes }: Omit<DraftVerdict, 'answer'>,
  rule: RuleInForce,
): string[] {
  const notes = changes
    .filter(({ kind, guessed }) => kind === 'field-renamed' && guessed)
    .map(
      ({ summary, oldData }) =>
        `Looks like a rename, which the registry sees as one field removed and another one added: ${summary}. ${oldData.says}`,
    );
  if (parsed?.contentModel === 'open') {
    notes.push(
      "The object takes fields that are not listed, as JSON Schema has it by default: registries then refuse most added fields. With 'additionalProperties: false' optional fields can be added later",
    );
  }
  if (parsed && UNCOMPARED.test(parsed.dialect)) {
    notes.push(
      `The registry compares JSON Schema up to draft-07, and not ${parsed.dialect}: later versions can only be registered under NONE`,
    );
  }
  const { directions } = compatibilityLevel(rule.level);
  if (format === 'protobuf' && directions.includes('old-readers')) {
    notes.push(
      `Under ${rule.level} the registry refuses even an added field of a Protobuf message; BACKWARD takes it`,
    );
  }
  return notes;
}
