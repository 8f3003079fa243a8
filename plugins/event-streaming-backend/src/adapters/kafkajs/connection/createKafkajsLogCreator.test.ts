// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { mockServices } from '@backstage/backend-test-utils';
import { logLevel } from 'kafkajs';
import { createKafkajsLogCreator } from './createKafkajsLogCreator';

describe('createKafkajsLogCreator', () => {
  it('writes message and broker at debug level and drops all other fields', () => {
    const logger = mockServices.logger.mock();
    const write = createKafkajsLogCreator(logger)(logLevel.INFO);

    write({
      namespace: 'Connection',
      level: logLevel.ERROR,
      label: 'ERROR',
      log: {
        timestamp: '2026-01-01T00:00:00Z',
        message: 'Connection error: refused',
        broker: 'kafka-1:9092',
        payload: 'password=secret',
      },
    });

    expect(logger.debug).toHaveBeenCalledWith(
      'kafkajs ERROR [Connection] Connection error: refused (kafka-1:9092)',
    );
    expect(logger.error).not.toHaveBeenCalled();
  });
});
