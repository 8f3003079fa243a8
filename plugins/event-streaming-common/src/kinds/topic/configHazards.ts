// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { parseConfigValue } from './parseConfigValue';

const MINUTE = 60_000;
const MIB = 1_048_576;

/**
 * What a config entry does beyond a bound: Kafka takes each of these values,
 * and somebody pays for it.
 *
 * @public
 */
export interface ConfigHazard {
  key: string;
  /** Lower values have the effect. */
  soundFrom: number;
  /** Lower values are refused, since no topic can work with them. */
  refusedBelow?: number;
  /** Each lowering has the effect, however high the value stays. */
  byLowering?: boolean;
  /** It acts only where this entry has this item. */
  only?: { key: string; item: string };
  /** The code of the effect, by which gates ask for approval. */
  code:
    | 'timestamps-narrowed'
    | 'broker-load-raised'
    | 'deletion-markers-shortened';
  /** What follows, as a sentence without its end. */
  follows: string;
}

const BY_PRODUCERS = { key: 'message.timestamp.type', item: 'CreateTime' };
const WHERE_COMPACTED = { key: 'cleanup.policy', item: 'compact' };
const MANY_FILES =
  'Brokers keep several files open for each segment, and run out of them';
const EACH_FLUSH =
  'Writing waits for the disk each time, which slows all topics of the broker; replication makes it unnecessary';

/**
 * From Kafka's documentation of topic configs. Entries that are not here are
 * judged by their own rule or harm nobody.
 */
const HAZARDS: readonly ConfigHazard[] = [
  {
    // Producers retry for two minutes by default (delivery.timeout.ms).
    key: 'message.timestamp.before.max.ms',
    soundFrom: 60 * MINUTE,
    refusedBelow: 2 * MINUTE,
    byLowering: true,
    only: BY_PRODUCERS,
    code: 'timestamps-narrowed',
    follows:
      'Brokers refuse messages that are older: those that are sent again, replayed or copied',
  },
  {
    // Kafka's own default is an hour.
    key: 'message.timestamp.after.max.ms',
    soundFrom: 60 * MINUTE,
    refusedBelow: 10_000,
    byLowering: true,
    only: BY_PRODUCERS,
    code: 'timestamps-narrowed',
    follows:
      'Brokers refuse messages of producers whose clocks are further ahead',
  },
  {
    key: 'delete.retention.ms',
    soundFrom: 60 * MINUTE,
    byLowering: true,
    only: WHERE_COMPACTED,
    code: 'deletion-markers-shortened',
    follows:
      'A consumer that takes longer to read the topic never learns that a key was deleted, and keeps it',
  },
  {
    key: 'segment.ms',
    soundFrom: 10 * MINUTE,
    refusedBelow: MINUTE,
    code: 'broker-load-raised',
    follows: MANY_FILES,
  },
  {
    // Kafka refuses less than a mebibyte.
    key: 'segment.bytes',
    soundFrom: 16 * MIB,
    code: 'broker-load-raised',
    follows: MANY_FILES,
  },
  {
    // A segment is ended when its index is full.
    key: 'segment.index.bytes',
    soundFrom: MIB,
    refusedBelow: 65_536,
    code: 'broker-load-raised',
    follows: `A segment ends when its index is full, however small it is. ${MANY_FILES}`,
  },
  {
    key: 'index.interval.bytes',
    soundFrom: 1024,
    code: 'broker-load-raised',
    follows: `Indexes grow and fill up, which ends segments early. ${MANY_FILES}`,
  },
  {
    // On compacted topics it ends segments as segment.ms does.
    key: 'max.compaction.lag.ms',
    soundFrom: 10 * MINUTE,
    refusedBelow: MINUTE,
    only: WHERE_COMPACTED,
    code: 'broker-load-raised',
    follows: `It ends segments and cleans all the time. ${MANY_FILES}`,
  },
  {
    key: 'min.cleanable.dirty.ratio',
    soundFrom: 0.01,
    only: WHERE_COMPACTED,
    code: 'broker-load-raised',
    follows:
      'The cleaner copies the whole topic again and again, and other topics wait for it',
  },
  {
    key: 'flush.messages',
    soundFrom: 1000,
    code: 'broker-load-raised',
    follows: EACH_FLUSH,
  },
  {
    key: 'flush.ms',
    soundFrom: 1000,
    code: 'broker-load-raised',
    follows: EACH_FLUSH,
  },
];

const BY_KEY = new Map(HAZARDS.map(hazard => [hazard.key, hazard]));

/**
 * The hazard of an entry of a topic, where it acts on that topic at all.
 *
 * @param holds - the value of another entry of the topic
 * @public
 */
export function configHazardOf(
  key: string,
  holds: (key: string) => string,
): ConfigHazard | undefined {
  const hazard = BY_KEY.get(key);
  if (!hazard) {
    return undefined;
  }
  const { only } = hazard;
  const acts = !only || holds(only.key).split(',').includes(only.item);
  return acts ? hazard : undefined;
}

/**
 * Whether a value is below a bound; what cannot be read is not.
 *
 * @public
 */
export function isConfigBelow(
  key: string,
  text: string,
  bound: number | undefined,
): boolean {
  const verdict = parseConfigValue(key, text);
  return (
    bound !== undefined &&
    verdict.ok &&
    'amount' in verdict.value &&
    verdict.value.amount < bound
  );
}
