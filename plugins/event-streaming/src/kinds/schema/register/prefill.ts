// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { SchemaTarget } from '@sluice/plugin-event-streaming-common';

/** What an address fills into the form. */
export type SchemaPrefill = Partial<SchemaTarget>;

/** The search part of the form's address that fills it in. */
export function prefillSearch(prefill: SchemaPrefill): string {
  const { registry, group, artifact } = prefill;
  return new URLSearchParams(
    Object.entries({ registry, group, artifact }).flatMap(([key, value]) =>
      value ? [[key, value]] : [],
    ),
  ).toString();
}

/** What the address fills in. */
export function readPrefill(params: URLSearchParams): SchemaPrefill {
  const of = (name: string) => params.get(name) || undefined;
  return {
    registry: of('registry'),
    group: of('group'),
    artifact: of('artifact'),
  };
}
