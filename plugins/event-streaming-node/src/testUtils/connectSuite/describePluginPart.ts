// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConnectSuiteContext } from './ConnectSuiteContext';

/** Plug-ins, their keys, and what they say to configurations. */
export function describePluginPart(context: ConnectSuiteContext): void {
  const className = () => context.config()['connector.class'];

  it('lists each plug-in once, of all types', async () => {
    const plugins = await context.cluster.listPlugins();

    const names = plugins.map(plugin => plugin.className);
    expect(new Set(names).size).toBe(names.length);
    expect(plugins).toContainEqual(
      expect.objectContaining({ className: className(), type: 'source' }),
    );
    expect([...new Set(plugins.map(({ type }) => type))]).toEqual(
      expect.arrayContaining(['converter', 'transformation', 'predicate']),
    );
  });

  it('describes the keys of connectors, converters and transformations', async () => {
    const { cluster } = context;
    const keys = await cluster.describePlugin(className());

    expect(keys).toContainEqual(
      expect.objectContaining({
        name: 'tasks.max',
        type: 'INT',
        required: false,
        defaultValue: '1',
        importance: 'high',
        group: 'Common',
        documentation: expect.stringMatching(/task/),
      }),
    );
    expect(
      await cluster.describePlugin(
        'org.apache.kafka.connect.transforms.HoistField$Value',
      ),
    ).toMatchObject([{ name: 'field', required: true }]);
    await expect(
      cluster.describePlugin('org.acme.Nothing'),
    ).rejects.toMatchObject({ name: 'NotFoundError' });
  });

  it('says that a configuration is right, and makes nothing of it', async () => {
    const name = context.name();

    const validation = await context.cluster.validateConfig({
      ...context.config(),
      name,
    });

    expect(validation.errorCount).toBe(0);
    expect(validation.groups).toContain('Common');
    expect(validation.keys.flatMap(({ errors }) => errors)).toEqual([]);
    await expect(context.cluster.describeConnector(name)).rejects.toMatchObject(
      { name: 'NotFoundError' },
    );
  });

  it('says what is wrong with which key', async () => {
    const { numberKey = 'tasks.max' } = context.abilities;

    const { errorCount, keys } = await context.cluster.validateConfig(
      context.config({
        [numberKey]: 'many',
        'value.converter': 'org.acme.Nothing',
      }),
    );

    const wrong = keys.filter(({ errors }) => errors.length > 0);
    expect(wrong.map(({ key }) => key.name).sort()).toEqual(
      [numberKey, 'value.converter'].sort(),
    );
    expect(errorCount).toBeGreaterThanOrEqual(2);
    expect(
      keys.find(({ key }) => key.name === 'value.converter'),
    ).toMatchObject({
      recommendedValues: expect.arrayContaining([
        'org.apache.kafka.connect.storage.StringConverter',
      ]),
    });
  });

  it('says which class it does not have', async () => {
    await expect(
      context.cluster.validateConfig({ 'connector.class': 'org.acme.Nothing' }),
    ).rejects.toMatchObject({
      name: 'NotFoundError',
      message: expect.stringContaining("'org.acme.Nothing'"),
    });
    await expect(context.cluster.validateConfig({})).rejects.toMatchObject({
      name: 'InputError',
    });
  });
}
