// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { SchemaTarget } from '@sluice/plugin-event-streaming-common';

/** What an address fills into the form that registers a schema. */
export interface SchemaPrefill extends Partial<SchemaTarget> {
  owner?: string;
  description?: string;
  /** The new topic that a document was kept for. */
  topic?: string;
  /** The request that is edited. */
  request?: string;
}

const NAMES = [
  'registry',
  'group',
  'artifact',
  'owner',
  'description',
  'topic',
  'request',
] as const satisfies readonly (keyof SchemaPrefill)[];

/** An address has to fit what servers take; the rest is typed by hand. */
const LONGEST = 1000;

/** The search part of the form's address that fills it in. */
export function prefillSearch(prefill: SchemaPrefill): string {
  return new URLSearchParams(
    NAMES.flatMap(name => {
      const value = prefill[name];
      return value ? [[name, value.slice(0, LONGEST)]] : [];
    }),
  ).toString();
}

/** What the address fills in. */
export function readPrefill(params: URLSearchParams): SchemaPrefill {
  return Object.fromEntries(
    NAMES.flatMap(name => {
      const value = params.get(name);
      return value ? [[name, value]] : [];
    }),
  );
}
