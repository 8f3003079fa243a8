// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/** Names by which tools are known to keep their own state, first match wins. */
const PATTERNS: readonly [pattern: RegExp, reason: string][] = [
  [/^__(consumer_offsets|transaction_state|share_group_state)$/, 'Kafka keeps its own state in it'],
  [/^__/, 'Two underscores mark the topics of a platform component'],
  [/^_schemas$/, 'A schema registry keeps its schemas in it'],
  [/^_confluent/, 'A platform component keeps its own state in it'],
  [/-changelog$/, 'Kafka Streams keeps the state of an application in it'],
  [/-repartition$/, 'Kafka Streams passes records between the steps of an application through it'],
  [/(^|[-._])connect-?(configs?|offsets?|status(es)?)$/, 'Kafka Connect keeps its own state in it'],
  [/(^mm2-.*|\.checkpoints)\.internal$|^heartbeats$/, 'MirrorMaker keeps its own state in it'],
];

/**
 * Why a topic belongs to a tool and not to people, or undefined when it does
 * not. Such topics are hidden until one asks for them.
 */
export function internalReasonOf(
  topic: string,
  isInternal: boolean,
): string | undefined {
  const found = PATTERNS.find(([pattern]) => pattern.test(topic));
  return found?.[1] ?? (isInternal ? 'Kafka calls it internal' : undefined);
}
