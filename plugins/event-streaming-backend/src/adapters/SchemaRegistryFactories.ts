// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConflictError } from '@backstage/errors';
import {
  EventStreamingSchemaRegistryExtensionPoint,
  SchemaRegistryFactory,
} from '@sluice/plugin-event-streaming-node';
import { ApicurioSchemaRegistry } from './apicurio/ApicurioSchemaRegistry';

/** Which client speaks to the schema registries: the built-in one, or a module's. */
export class SchemaRegistryFactories
  implements EventStreamingSchemaRegistryExtensionPoint
{
  #factory?: SchemaRegistryFactory;

  static create(): SchemaRegistryFactories {
    return new SchemaRegistryFactories();
  }

  private constructor() {}

  setSchemaRegistryFactory(factory: SchemaRegistryFactory): void {
    if (this.#factory) {
      throw new ConflictError(
        'Two modules bring a client of schema registries for event-streaming; install one of them',
      );
    }
    this.#factory = factory;
  }

  get factory(): SchemaRegistryFactory {
    return this.#factory ?? (options => ApicurioSchemaRegistry.create(options));
  }
}
