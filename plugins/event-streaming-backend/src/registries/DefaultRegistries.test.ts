// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { mockServices } from '@backstage/backend-test-utils';
import { NotFoundError } from '@backstage/errors';
import { ApicurioSchemaRegistry } from '../adapters/apicurio/ApicurioSchemaRegistry';
import {
  EnvironmentConfig,
  SchemaRegistryConfig,
} from '../config/EventStreamingConfig';
import { DefaultRegistries } from './DefaultRegistries';

const environments: EnvironmentConfig[] = [
  { name: 'prod', title: 'Production', tier: 'prod', visibility: 'all' },
  { name: 'qa', title: 'QA', tier: 'staging', visibility: 'all' },
  { name: 'dev', title: 'Development', tier: 'dev', visibility: 'all' },
];

function registriesOf(used: string[]) {
  const registry: SchemaRegistryConfig = {
    name: 'registry',
    type: 'apicurio',
    environments: used,
    topicNames: ['topic-name'],
    links: {},
    connection: { url: 'http://127.0.0.1:9' },
  };
  const logger = mockServices.logger.mock();
  logger.child.mockReturnValue(logger);
  const createRegistry = jest.fn(ApicurioSchemaRegistry.create);
  const registries = DefaultRegistries.create({
    registries: [registry],
    environments,
    createRegistry,
    logger,
  });
  return { registries, createRegistry, logger };
}

describe('DefaultRegistries', () => {
  it('makes one client for each registry, and none before it is asked', () => {
    const { registries, createRegistry } = registriesOf(['dev']);
    expect(registries.get('registry').name).toBe('registry');
    expect(createRegistry).not.toHaveBeenCalled();

    expect(registries.client('registry')).toBe(registries.client('registry'));
    expect(createRegistry).toHaveBeenCalledTimes(1);
  });

  it('knows no registry that is not configured', () => {
    const { registries } = registriesOf(['dev']);
    expect(() => registries.client('other')).toThrow(NotFoundError);
  });

  it.each([
    [['dev', 'prod', 'qa'], 'prod'],
    [['dev', 'qa'], 'qa'],
    [['dev'], 'dev'],
  ])('follows the strictest of %j', (used, expected) => {
    const { registries } = registriesOf(used);
    expect(registries.environmentOf('registry').name).toBe(expected);
  });

  it('says which client did not close cleanly', async () => {
    const { registries, logger } = registriesOf(['dev']);
    const client = registries.client('registry');
    jest.spyOn(client, 'close').mockRejectedValue(new Error('socket is gone'));

    await registries.close();

    expect(logger.warn).toHaveBeenCalledWith(
      expect.stringContaining("registry 'registry'"),
    );
  });
});
