// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Finding } from '../../plan';
import { amountOf } from '../effectiveConfig';
import { configFix, passed, violation } from '../finding';
import { minInsyncReplicasFor } from '../resolveProfile';
import { TopicQuestion } from '../TopicQuestion';

const KEY = 'min.insync.replicas';

/**
 * Enough replicas in sync to be safe, and few enough that one broker can
 * restart. Kafka itself takes any number and then refuses every write.
 */
export function minInsyncRule({ spec, profile }: TopicQuestion): Finding[] {
  const wanted = amountOf(spec, KEY);
  if (wanted === undefined) {
    return [];
  }
  const replicas = spec.replicationFactor;
  const highest = minInsyncReplicasFor(replicas);
  if (wanted > replicas) {
    const message = `${wanted} replicas in sync are more than the ${replicas} that there are`;
    const detail = 'Producers that wait for them could never write';
    return [refuse('min-isr-above-replication', message, detail, highest)];
  }
  if (wanted === replicas && replicas > 1) {
    const message = `All ${replicas} replicas would have to be in sync`;
    const detail = 'Producers could not write while one broker restarts';
    return [refuse('min-isr-equals-replication', message, detail, highest)];
  }
  return [judgeFloor(wanted, highest, profile)];
}

function judgeFloor(
  wanted: number,
  highest: number,
  { tier, title, defaults }: TopicQuestion['profile'],
): Finding {
  const floor = Math.min(2, defaults.minInsyncReplicas.value, highest);
  if (tier === 'prod' && wanted < floor) {
    const message = `${title} requires ${floor} replicas in sync, not ${wanted}`;
    const detail = 'A message on one broker alone is lost with it';
    return refuse('min-isr-too-low', message, detail, floor);
  }
  const verb = wanted === 1 ? 'replica has' : 'replicas have';
  return passed('min-isr', `${wanted} ${verb} each message before it counts`, {
    field: `input.config.${KEY}`,
  });
}

function refuse(
  code: string,
  message: string,
  detail: string,
  value: number,
): Finding {
  const fix = configFix(KEY, String(value), `Set to ${value}`);
  return violation(code, message, { detail, ...fix });
}
