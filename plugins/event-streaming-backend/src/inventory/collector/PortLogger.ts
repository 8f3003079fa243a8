// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import { WorkerMessage } from './workerMessages';

/** Logs through the backend's own logger, from a thread that has none. */
export class PortLogger implements LoggerService {
  readonly #post: (message: WorkerMessage) => void;

  static create(post: (message: WorkerMessage) => void): LoggerService {
    return new PortLogger(post);
  }

  private constructor(post: (message: WorkerMessage) => void) {
    this.#post = post;
  }

  error(message: string, meta?: Error | object) {
    this.#log('error', message, meta);
  }

  warn(message: string, meta?: Error | object) {
    this.#log('warn', message, meta);
  }

  info(message: string, meta?: Error | object) {
    this.#log('info', message, meta);
  }

  debug(message: string, meta?: Error | object) {
    this.#log('debug', message, meta);
  }

  child(): LoggerService {
    return this;
  }

  #log(
    level: 'error' | 'warn' | 'info' | 'debug',
    message: string,
    meta?: Error | object,
  ) {
    const suffix = meta instanceof Error ? `; ${stringifyError(meta)}` : '';
    this.#post({ type: 'log', level, message: message + suffix });
  }
}
