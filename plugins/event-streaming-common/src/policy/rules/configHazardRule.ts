// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { configHazardOf, isConfigBelow } from '../../kinds/topic/configHazards';
import { describeConfigValue } from '../../kinds/topic/describeConfigValue';
import {
  nameOfEntry,
  TOPIC_CONFIG_KEYS,
} from '../../kinds/topic/topicConfigKeys';
import { Finding } from '../../plan';
import { textOf } from '../effectiveConfig';
import { configFix, violation, warning } from '../finding';
import { TopicQuestion } from '../TopicQuestion';

/**
 * Values that Kafka takes and that harm producers, consumers or brokers: those
 * that no topic can work with are refused, the others are warned of.
 */
export function configHazardRule({ spec }: TopicQuestion): Finding[] {
  return TOPIC_CONFIG_KEYS.flatMap(({ key }) => {
    const value = textOf(spec, key);
    const hazard = configHazardOf(key, other => textOf(spec, other) ?? '');
    if (!hazard || value === undefined) {
      return [];
    }
    const { soundFrom, refusedBelow, follows: detail } = hazard;
    const found = describeConfigValue(key, value);
    const sound = describeConfigValue(key, String(soundFrom));
    const fix = configFix(key, String(soundFrom), `Set to ${sound}`);
    if (isConfigBelow(key, value, refusedBelow)) {
      const least = describeConfigValue(key, String(refusedBelow));
      const message = `${nameOfEntry(
        key,
      )} of ${found} is too low for a topic to work; at least ${least}`;
      return [violation('config-unsound', message, { detail, ...fix })];
    }
    if (isConfigBelow(key, value, soundFrom)) {
      const message = `${nameOfEntry(
        key,
      )} of ${found} is unusually low; ${sound} and more is sound`;
      return [warning(hazard.code, message, { detail, ...fix })];
    }
    return [];
  });
}
