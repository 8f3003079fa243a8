// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TopicConfigKey } from './topicConfigKey';

const LONG_MAX = '9223372036854775807';

/** How the cleaner works, and how brokers compress. */
export const COMPACTION_CONFIG_KEYS: readonly TopicConfigKey[] = [
  {
    key: 'delete.retention.ms',
    title: 'Keep deletion markers for',
    help: 'A slower consumer misses that a key was deleted from a compacted topic.',
    type: 'duration-ms',
    default: '86400000',
    min: 0,
    atCreation: true,
  },
  {
    key: 'min.compaction.lag.ms',
    title: 'Compact not before',
    help: 'Every message stays at least this long before it may be compacted away.',
    type: 'duration-ms',
    default: '0',
    min: 0,
    words: { '0': 'at once' },
    atCreation: true,
  },
  {
    key: 'max.compaction.lag.ms',
    title: 'Compact at the latest after',
    help: 'Old values of a key are gone after this time, as long as new messages arrive.',
    type: 'duration-ms',
    default: LONG_MAX,
    min: 1,
    words: { [LONG_MAX]: 'no limit' },
    atCreation: true,
  },
  {
    key: 'min.cleanable.dirty.ratio',
    title: 'Compact when this share is new',
    help: 'A lower share compacts more often: less space, more work for the brokers.',
    type: 'ratio',
    default: '0.5',
    min: 0,
    max: 1,
    atCreation: true,
  },
  {
    key: 'compression.gzip.level',
    title: 'Level of gzip',
    help: 'Acts only where brokers compress with gzip.',
    type: 'count',
    default: '-1',
    min: -1,
    max: 9,
    notZero: true,
    words: { '-1': "gzip's own default" },
    atCreation: true,
  },
  {
    key: 'compression.lz4.level',
    title: 'Level of LZ4',
    help: 'Acts only where brokers compress with LZ4.',
    type: 'count',
    default: '9',
    min: 1,
    max: 17,
    atCreation: true,
  },
  {
    key: 'compression.zstd.level',
    title: 'Level of Zstandard',
    help: 'Acts only where brokers compress with Zstandard.',
    type: 'count',
    default: '3',
    min: -131_072,
    max: 22,
    atCreation: true,
  },
];
