// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConnectConfigInvalidError } from '@sluice/plugin-event-streaming-node';
import { FakeConnectCluster } from '../__testUtils__/FakeConnectCluster';
import { FAKE_CLASSES } from '../__testUtils__/fakeConnectPlugins';
import { PluginPages } from './PluginPages';

const { jdbcSink, fileSink } = FAKE_CLASSES;

function pagesOf(client: FakeConnectCluster): PluginPages {
  return PluginPages.create({
    connects: {
      client: () => client,
      get: () => ({
        mode: 'managed',
        allowedClasses: [jdbcSink],
        allowedConverters: ['org.apache.kafka.*'],
      }),
    },
    connectSources: { get: async () => undefined },
  });
}

describe('the keys of a plug-in', () => {
  let client: FakeConnectCluster;

  beforeEach(() => {
    client = new FakeConnectCluster();
    client.recommended
      .set('errors.tolerance', ['none', 'all'])
      .set('connection.password', ['s3cret'])
      .set('key.converter', ['org.apache.kafka.A', 'com.acme.B']);
  });

  const valuesOf = async (className: string) =>
    Object.fromEntries(
      (await pagesOf(client).keys('connect', className)).keys.map(
        ({ name, recommendedValues }) => [name, recommendedValues],
      ),
    );

  it('come with the values that the plug-in recommends, but for secrets and what may not be used', async () => {
    expect(await valuesOf(jdbcSink)).toMatchObject({
      'errors.tolerance': ['none', 'all'],
      'connection.password': [],
      'key.converter': ['org.apache.kafka.A'],
      topics: [],
    });
  });

  it('are told without recommended values of a class that may not be used', async () => {
    expect((await valuesOf(fileSink))['key.converter']).toEqual([]);
    expect(client.calls.validateConfig).toBeUndefined();
  });

  it('are told where the plug-in fails over an empty configuration', async () => {
    client.validateConfig = async () => {
      throw new ConnectConfigInvalidError('It fails', ['It fails']);
    };
    expect((await valuesOf(jdbcSink))['errors.tolerance']).toEqual([]);
  });
});
