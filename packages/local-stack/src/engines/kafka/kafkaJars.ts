// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import lockListJson from '../../../locks/kafka.json';
import { lockListSchema } from '../../download/lockList';
import { Runtime } from '../../stack/Runtime';

/** The jars of Kafka in the cache: brokers, client and tools. */
export function kafkaJars(runtime: Pick<Runtime, 'files'>): Promise<string[]> {
  const list = lockListSchema.parse(lockListJson);
  return runtime.files(`Kafka ${list.version}`, list);
}
