// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { LoggerService } from '@backstage/backend-plugin-api';

const write = (text: string) => process.stderr.write(`${text}\n`);

/** Writes to where the test that started the process looks. */
export const processLogger: LoggerService = {
  error: write,
  warn: write,
  info: write,
  debug: () => undefined,
  child: () => processLogger,
};
