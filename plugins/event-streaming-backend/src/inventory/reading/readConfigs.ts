// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConfigEntry, KafkaAdmin } from '@sluice/plugin-event-streaming-node';
import { Gaps } from './Gaps';
import { LISTED_CONFIG_KEYS } from './listedConfigKeys';
import { sharedConfigs } from './sharedConfigs';

/** Topics that are asked for at once; requests are of fewer. */
const BATCH = 1000;

/**
 * The listed config entries by topic. In batches, of which only what is new is
 * kept: the answers for 50,000 topics are 400,000 entries, most of them alike.
 */
export async function readConfigs(
  admin: KafkaAdmin,
  { names, gaps }: { names: string[]; gaps: Gaps },
): Promise<Map<string, ConfigEntry[]>> {
  const found = new Map<string, ConfigEntry[]>();
  const shared = sharedConfigs<ConfigEntry>();
  for (let start = 0; start < names.length; start += BATCH) {
    const items = await admin.describeTopicConfigs(
      names.slice(start, start + BATCH),
      LISTED_CONFIG_KEYS,
    );
    gaps
      .known(items)
      .forEach((configs, name) => found.set(name, shared(configs)));
  }
  return found;
}
