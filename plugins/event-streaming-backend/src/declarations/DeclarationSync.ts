// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { DeclarationReader } from './DeclarationReader';
import { DeclarationStore } from './DeclarationStore';

/** Everything a `DeclarationSync` is made of. */
export interface DeclarationSyncOptions {
  reader: Pick<DeclarationReader, 'read'>;
  store: Pick<DeclarationStore, 'replace'>;
  /** Called when something is declared differently from before. */
  onChange(): Promise<void>;
  logger: LoggerService;
}

/** Brings the catalog's declarations into the database. */
export class DeclarationSync {
  readonly #options: DeclarationSyncOptions;
  #failing = false;

  static create(options: DeclarationSyncOptions): DeclarationSync {
    return new DeclarationSync(options);
  }

  private constructor(options: DeclarationSyncOptions) {
    this.#options = options;
  }

  /** A catalog that cannot be read changes nothing; the next time will do. */
  async run(): Promise<void> {
    const { reader, store, onChange, logger } = this.#options;
    let declarations;
    try {
      declarations = await reader.read();
    } catch (error) {
      this.#sayOnce(
        `Declarations of topics could not be read from the catalog and stay as they were: ${
          toError(error).message
        }`,
      );
      return;
    }
    if (this.#failing) {
      this.#failing = false;
      logger.info('Declarations of topics are read from the catalog again');
    }
    if (await store.replace(declarations)) {
      await onChange();
    }
  }

  /** Once for each outage; the next failures are the same. */
  #sayOnce(message: string): void {
    this.#options.logger[this.#failing ? 'debug' : 'warn'](message);
    this.#failing = true;
  }
}
