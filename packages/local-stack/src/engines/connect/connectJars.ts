// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import lockListJson from '../../../locks/connect.json';
import { lockListSchema } from '../../download/lockList';
import { Runtime } from '../../stack/Runtime';
import { kafkaJars } from '../kafka/kafkaJars';

/** The class path of a worker. */
export async function connectJars(
  runtime: Pick<Runtime, 'files'>,
): Promise<string[]> {
  const list = lockListSchema.parse(lockListJson);
  // A third of them are jars of the brokers as well: at the same time both would fetch these.
  await kafkaJars(runtime);
  return runtime.files(`Kafka Connect ${list.version}`, list);
}
