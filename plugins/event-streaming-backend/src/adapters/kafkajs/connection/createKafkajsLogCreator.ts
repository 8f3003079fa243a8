// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { LoggerService } from '@backstage/backend-plugin-api';
import { LogEntry, logCreator } from 'kafkajs';

/**
 * kafkajs logs each refused connection as an error; here the caller decides
 * what an error is. So its lines go to `debug`, with the message and the
 * broker alone: other fields may hold what was sent.
 */
export function createKafkajsLogCreator(logger: LoggerService): logCreator {
  return () =>
    ({ namespace, label, log }: LogEntry) => {
      const broker = typeof log.broker === 'string' ? ` (${log.broker})` : '';
      logger.debug(`kafkajs ${label} [${namespace}] ${log.message}${broker}`);
    };
}
