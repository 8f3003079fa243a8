// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TopicConfigKey } from './topicConfigKey';

const INT_MAX = 2_147_483_647;
const LONG_MAX = '9223372036854775807';

/** How long and how safely messages are kept, and how they may look. */
export const MESSAGE_CONFIG_KEYS: readonly TopicConfigKey[] = [
  {
    key: 'retention.ms',
    title: 'Keep messages for',
    help: 'Messages older than this are deleted; consumers must have read them by then.',
    type: 'duration-ms',
    default: '604800000',
    min: -1,
    words: { '-1': 'no limit' },
    atCreation: true,
  },
  {
    key: 'retention.bytes',
    title: 'Keep at most per partition',
    help: 'The oldest messages of a partition are deleted once it is larger than this.',
    type: 'bytes',
    default: '-1',
    min: -1,
    words: { '-1': 'no limit' },
    atCreation: true,
  },
  {
    key: 'cleanup.policy',
    title: 'Clean up by',
    help: 'Deleting removes old messages; compacting keeps the latest message of each key.',
    type: 'list',
    default: 'delete',
    allowed: ['compact', 'delete'],
    words: {
      '': 'keep everything',
      delete: 'deleting old messages',
      compact: 'compacting by key',
      'compact,delete': 'compacting by key and deleting old messages',
    },
    atCreation: true,
  },
  {
    key: 'min.insync.replicas',
    title: 'Replicas in sync',
    help: 'Replicas that must have a message before it counts as written.',
    type: 'count',
    default: '1',
    min: 1,
    max: INT_MAX,
    atCreation: true,
  },
  {
    key: 'unclean.leader.election.enable',
    title: 'Elect outdated leaders',
    help: 'Lets a replica that misses messages lead, which loses those messages.',
    type: 'boolean',
    default: 'false',
    atCreation: true,
  },
  {
    key: 'compression.type',
    title: 'Compression',
    help: 'How brokers store messages; "producer" keeps what each producer chose.',
    type: 'enum',
    default: 'producer',
    allowed: ['producer', 'uncompressed', 'gzip', 'snappy', 'lz4', 'zstd'],
    words: { producer: 'as the producer chose', uncompressed: 'none' },
    atCreation: true,
  },
  {
    key: 'max.message.bytes',
    title: 'Largest message',
    help: 'The largest batch of messages, compressed, that brokers accept.',
    type: 'bytes',
    default: '1048588',
    min: 0,
    max: INT_MAX,
    atCreation: true,
  },
  {
    key: 'message.timestamp.type',
    title: 'Message time',
    help: 'Whether a message carries the time it was made or the time it was stored.',
    type: 'enum',
    default: 'CreateTime',
    allowed: ['CreateTime', 'LogAppendTime'],
    words: {
      CreateTime: 'when it was made',
      LogAppendTime: 'when it was stored',
    },
    atCreation: true,
  },
  {
    key: 'message.timestamp.before.max.ms',
    title: 'Oldest message time',
    help: 'Messages that claim to be older than this are refused.',
    type: 'duration-ms',
    default: LONG_MAX,
    min: 0,
    words: { [LONG_MAX]: 'no limit' },
    atCreation: true,
  },
  {
    key: 'message.timestamp.after.max.ms',
    title: 'Newest message time',
    help: 'Messages that claim to be this far in the future are refused.',
    type: 'duration-ms',
    default: '3600000',
    min: 0,
    words: { [LONG_MAX]: 'no limit' },
    atCreation: true,
  },
];
