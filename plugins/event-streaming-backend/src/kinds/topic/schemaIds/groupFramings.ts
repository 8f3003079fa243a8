// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { SchemaIdUse } from '@sluice/plugin-event-streaming-common';
import {
  DataFraming,
  PartitionFraming,
  RecordFraming,
} from '@sluice/plugin-event-streaming-node';

type Part = 'key' | 'value';

interface Group {
  framing: DataFraming;
  records: number;
  partition: number;
  newest: RecordFraming;
}

/** Messages that begin alike, those that most begin with first. */
export function groupFramings(
  partitions: PartitionFraming[],
  part: Part,
): SchemaIdUse[] {
  const groups = new Map<string, Group>();
  for (const { partition, records } of partitions) {
    for (const record of records) {
      const framing = record[part];
      const key = JSON.stringify(framing);
      const known = groups.get(key);
      groups.set(key, {
        framing,
        records: (known?.records ?? 0) + 1,
        ...(known && isNewer(known.newest, record)
          ? { partition: known.partition, newest: known.newest }
          : { partition, newest: record }),
      });
    }
  }
  return [...groups.values()].sort((a, b) => b.records - a.records).map(toUse);
}

/** Of records without a time, the one that is looked at later counts. */
function isNewer(known: RecordFraming, other: RecordFraming): boolean {
  return (known.timestamp ?? -1) > (other.timestamp ?? -1);
}

function toUse({ framing, records, partition, newest }: Group): SchemaIdUse {
  return {
    framing: framing.kind,
    ...(framing.kind === 'id' ? { id: framing.id, bytes: framing.bytes } : {}),
    records,
    newest: {
      partition,
      offset: String(newest.offset),
      ...(newest.timestamp === undefined
        ? {}
        : { at: new Date(newest.timestamp).toISOString() }),
    },
  };
}
