// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { LoggerService } from '@backstage/backend-plugin-api';
import { parseEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import {
  EntityProvider,
  EntityProviderConnection,
} from '@backstage/plugin-catalog-node';
import { InventoryEventPayload } from '@sluice/plugin-event-streaming-node';
import { CatalogSource } from './CatalogSource';
import { retryUntil } from './retryUntil';
import { locationKeyOf, toDeferredEntity } from './toDeferredEntity';

/** For all pages of a source; the next scheduled reading makes up for a slower one. */
const WHOLE_TIMEOUT_MS = 120_000;

export interface EventStreamingEntityProviderOptions {
  /** The name of the cluster, registry or Connect cluster. */
  name: string;
  source: CatalogSource;
  logger: LoggerService;
  /** The pause before a failed read is tried again; 1 second when left out. */
  retryDelayMs?: number;
}

/**
 * Gives the catalog the objects of one source. Each source has its own provider,
 * so that one that cannot be read never touches the entities of another.
 */
export class EventStreamingEntityProvider implements EntityProvider {
  readonly #options: EventStreamingEntityProviderOptions;
  #connection?: EntityProviderConnection;
  /** Settles, never rejects, when the mutation that was asked for last is through. */
  #last: Promise<unknown> = Promise.resolve();

  static create(options: EventStreamingEntityProviderOptions) {
    return new EventStreamingEntityProvider(options);
  }

  private constructor(options: EventStreamingEntityProviderOptions) {
    this.#options = options;
  }

  getProviderName(): string {
    return locationKeyOf(this.#options.name);
  }

  async connect(connection: EntityProviderConnection): Promise<void> {
    this.#connection = connection;
  }

  /**
   * Replaces all entities of the source, as soon as the source has been read.
   * Tries again until that has worked or the signal ends it.
   */
  async sync(signal: AbortSignal): Promise<void> {
    const { name, logger } = this.#options;
    const count = await retryUntil(
      () => this.#inTurn(() => this.#applyFull(signal)),
      {
        signal,
        onRetry: reason => logger.debug(`Source '${name}': ${reason}`),
      },
    );
    logger.info(
      count === undefined
        ? `Source '${name}' was not read yet: its catalog entities stay as they are`
        : `Catalog entities of source '${name}': ${count}`,
    );
  }

  /** Applies what the inventory has seen to change, or reads it all when it says so. */
  async applyChange(change: InventoryEventPayload): Promise<void> {
    await this.#inTurn<unknown>(() =>
      change.whole
        ? this.#applyFull(AbortSignal.timeout(WHOLE_TIMEOUT_MS))
        : this.#applyDelta(change),
    );
  }

  async #applyFull(signal: AbortSignal): Promise<number | undefined> {
    const { name, source } = this.#options;
    const entities = await source.readAll(signal);
    if (entities === undefined) {
      return undefined;
    }
    await this.#connected().applyMutation({
      type: 'full',
      entities: entities.map(entity => toDeferredEntity(entity, name)),
    });
    return entities.length;
  }

  async #applyDelta({ added, removed }: InventoryEventPayload): Promise<void> {
    const { name } = this.#options;
    await this.#connected().applyMutation({
      type: 'delta',
      added: added.map(entity => toDeferredEntity(entity, name)),
      removed: removed.map(ref => toRemoved(ref, name)),
    });
  }

  // A change that is told while all pages are being read may not be in them. It
  // waits and is applied on top; out of turn the full mutation would undo it.
  #inTurn<TResult>(apply: () => Promise<TResult>): Promise<TResult> {
    const result = this.#last.then(apply);
    this.#last = result.catch(() => undefined);
    return result;
  }

  #connected(): EntityProviderConnection {
    if (!this.#connection) {
      throw new Error(
        `Provider '${this.getProviderName()}' is not connected to the catalog yet`,
      );
    }
    return this.#connection;
  }
}

function toRemoved(entityRef: string, source: string) {
  const { namespace } = parseEntityRef(entityRef);
  if (namespace !== source) {
    throw new InputError(
      `Entity '${entityRef}' is not of source '${source}' and cannot be removed by it`,
    );
  }
  return { entityRef, locationKey: locationKeyOf(source) };
}
