// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { Identity } from '../identity/Identity';

/**
 * Which owners the catalog knows. While it cannot be asked, the last answer
 * stands, and an owner that was never asked about is not called unknown.
 */
export class KnownOwners {
  readonly #identity: Pick<Identity, 'existing'>;
  readonly #logger: LoggerService;
  readonly #answers = new Map<string, boolean>();

  static create(options: {
    identity: Pick<Identity, 'existing'>;
    logger: LoggerService;
  }): KnownOwners {
    return new KnownOwners(options);
  }

  private constructor(options: {
    identity: Pick<Identity, 'existing'>;
    logger: LoggerService;
  }) {
    this.#identity = options.identity;
    this.#logger = options.logger;
  }

  /** Asks the catalog about these owners. */
  async ask(owners: Iterable<string>): Promise<void> {
    const refs = [...new Set(owners)];
    try {
      const existing = await this.#identity.existing(refs);
      refs.forEach(ref => this.#answers.set(ref, existing.has(ref)));
    } catch (error) {
      this.#logger.warn(
        `Which owners exist could not be asked of the catalog; the last answer stands: ${
          toError(error).message
        }`,
      );
    }
  }

  /** Whether an owner exists; undefined while that is not known. */
  exists(owner: string): boolean | undefined {
    return this.#answers.get(owner);
  }
}
