// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { contentHash } from '../../rows/contentHash';
import { SchemaRow } from './SchemaRow';

/** Of what the schema's catalog entity shows; empty when it has none. */
export function schemaEntityHashOf(
  row: Pick<
    SchemaRow,
    | 'present'
    | 'visibility'
    | 'format'
    | 'owner'
    | 'description'
    | 'latest_content_id'
    | 'latest_state'
  >,
): string {
  return row.present &&
    row.visibility === 'all' &&
    row.format !== 'other' &&
    row.latest_content_id !== null
    ? contentHash([
        row.owner,
        row.description,
        row.format,
        row.latest_content_id,
        row.latest_state,
      ])
    : '';
}
