// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { parseConfigValue } from '../parseConfigValue';
import { topicConfigKeyOf } from '../topicConfigKeys';
import { TopicConfigState, TopicState } from './TopicState';

/**
 * A config entry that changes: the topic's own values, of which null is none,
 * and what holds before and after.
 *
 * @public
 */
export interface ConfigChange {
  key: string;
  from: string | null;
  to: string | null;
  holdsBefore: string;
  holdsAfter: string;
}

/**
 * What of the wanted overrides differs from what is there, by key in order.
 *
 * @public
 */
export function configChangesOf(
  state: Pick<TopicState, 'config'>,
  wanted: Record<string, string | null> = {},
): ConfigChange[] {
  return Object.keys(wanted)
    .sort()
    .map(key => changeOf(key, wanted[key], configStateOf(state, key)))
    .filter(({ from, to }) => from !== to);
}

/**
 * An entry as it is now, by Kafka's default where the cluster tells nothing.
 *
 * @public
 */
export function configStateOf(
  { config }: Pick<TopicState, 'config'>,
  key: string,
): TopicConfigState {
  const inherited = topicConfigKeyOf(key)?.default ?? '';
  const known = Object.hasOwn(config, key) ? config[key] : undefined;
  return known ?? { value: inherited, overridden: false, inherited };
}

function changeOf(
  key: string,
  wanted: string | null,
  { value, overridden, inherited }: TopicConfigState,
): ConfigChange {
  const to = wanted === null ? null : canonical(key, wanted);
  return {
    key,
    from: overridden ? value : null,
    to,
    holdsBefore: value,
    holdsAfter: to ?? inherited,
  };
}

/** As Kafka gives it back; an illegal value stays for the policy to name. */
function canonical(key: string, text: string): string {
  const verdict = parseConfigValue(key, text);
  return verdict.ok ? verdict.value.text : text;
}
