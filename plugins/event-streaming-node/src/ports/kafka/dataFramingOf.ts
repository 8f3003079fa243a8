// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { DataFraming } from './RecordFraming';

const MAGIC_BYTE = 0;
const SHORT_ID_ENDS = 5;
const LONG_ID_ENDS = 9;

/**
 * The id in front of a key or value: a zero byte, then 4 bytes as Confluent's
 * serialisers write them, or 8 as Apicurio's older ones do. Ids begin at 1 and
 * grow, so 4 zero bytes are the first half of a long id.
 *
 * @public
 */
export function dataFramingOf(data: Buffer | undefined): DataFraming {
  if (data === undefined) {
    return { kind: 'none' };
  }
  if (data.length < SHORT_ID_ENDS || data[0] !== MAGIC_BYTE) {
    return { kind: 'plain' };
  }
  const id = data.readInt32BE(1);
  if (id > 0) {
    return { kind: 'id', id, bytes: 4 };
  }
  const long =
    id === 0 && data.length >= LONG_ID_ENDS
      ? data.readUInt32BE(SHORT_ID_ENDS)
      : 0;
  return long > 0 ? { kind: 'id', id: long, bytes: 8 } : { kind: 'plain' };
}
