// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { SchemaTarget } from '@sluice/plugin-event-streaming-common';

/** What an address fills into the form. */
export interface SchemaPrefill extends Partial<SchemaTarget> {
  /** The request that is edited. */
  request?: string;
}

/** The search part of the form's address that fills it in. */
export function prefillSearch(prefill: SchemaPrefill): string {
  const { registry, group, artifact, request } = prefill;
  return new URLSearchParams(
    Object.entries({ registry, group, artifact, request }).flatMap(
      ([key, value]) => (value ? [[key, value]] : []),
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
    request: of('request'),
  };
}
