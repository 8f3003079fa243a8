// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { SchemaRegistry } from '@sluice/plugin-event-streaming-node';
import { mockServices } from '@backstage/backend-test-utils';
import { ApicurioSchemaRegistry } from './apicurio/ApicurioSchemaRegistry';
import { SchemaRegistryFactories } from './SchemaRegistryFactories';

describe('SchemaRegistryFactories', () => {
  const options = {
    registry: 'main',
    connection: { url: 'http://127.0.0.1:1' },
    logger: mockServices.logger.mock(),
  };

  it('brings the built-in client, which does not connect by itself', async () => {
    const registry = SchemaRegistryFactories.create().factory(options);

    expect(registry).toBeInstanceOf(ApicurioSchemaRegistry);
    await registry.close();
  });

  it('takes the client of one module and not of two', () => {
    const factories = SchemaRegistryFactories.create();
    const other: SchemaRegistry = ApicurioSchemaRegistry.create(options);
    factories.setSchemaRegistryFactory(() => other);

    expect(factories.factory(options)).toBe(other);
    expect(() => factories.setSchemaRegistryFactory(() => other)).toThrow(
      'install one of them',
    );
  });
});
