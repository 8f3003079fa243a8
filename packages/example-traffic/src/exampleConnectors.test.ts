// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { composeConnectPlace, ConnectPlace } from '@sluice/local-stack';
import { readEntities } from './__testUtils__/readEntities';
import { readExampleConnectors } from './exampleConnectors';
import { readExampleTopics } from './exampleTopics';

const PLACE: ConnectPlace = {
  secrets: '/stack/secrets',
  files: '/stack/files',
  filesHere: '/stack/files',
  databases: 'jdbc:postgresql://127.0.0.1:19432',
};

async function configOf(connector: string, place = PLACE) {
  const examples = await readExampleConnectors(place);
  return examples.find(({ target }) => target.connector === connector)?.input
    .config;
}

describe('the example connectors', () => {
  it('are one that feeds, one that drains, one that fails and one that is paused', async () => {
    const examples = await readExampleConnectors(PLACE);

    expect(
      examples.map(({ target, fails, input }) => [
        target.connector,
        fails,
        input.initialState,
      ]),
    ).toEqual([
      ['billing.usage-file-source', false, undefined],
      ['billing.ledger-jdbc-sink', false, undefined],
      ['query.archive-jdbc-sink', true, undefined],
      ['ml.features-file-source', false, 'paused'],
    ]);
  });

  it('refer to what their worker knows, wherever it runs', async () => {
    await expect(configOf('billing.ledger-jdbc-sink')).resolves.toMatchObject({
      'connection.url': 'jdbc:postgresql://127.0.0.1:19432/ledger',
      'connection.password':
        '${file:/stack/secrets/billing.properties:ledger-password}',
    });
    await expect(
      configOf('billing.usage-file-source', composeConnectPlace()),
    ).resolves.toMatchObject({
      file: '/var/lib/sluice/connect-dev/files/usage.csv',
    });
  });

  it('leave no place unfilled', async () => {
    const examples = await readExampleConnectors(PLACE);

    expect(JSON.stringify(examples)).not.toMatch(/\{\{/);
  });

  it('hold no secret themselves', async () => {
    const examples = await readExampleConnectors(PLACE);

    const secrets = examples
      .flatMap(({ input }) => Object.entries(input.config))
      .filter(([key]) => key.includes('password'))
      .map(([, value]) => value);

    expect(secrets).toEqual([
      expect.stringMatching(/^\$\{file:.+\}$/),
      expect.stringMatching(/^\$\{env:.+\}$/),
    ]);
  });

  it('write to and read from topics of the example on dev', async () => {
    const examples = await readExampleConnectors(PLACE);
    const topics = (await readExampleTopics()).requests
      .filter(({ target }) => target.cluster === 'dev')
      .map(({ target }) => target.topic);

    for (const { input } of examples) {
      const { topic, topics: read } = input.config;
      expect(topics).toContain(topic ?? read);
    }
  });

  it('belong to groups, and are requested and approved by two people of the catalog', async () => {
    const examples = await readExampleConnectors(PLACE);
    const refs = readEntities('org.yaml').map(
      ({ kind, metadata }) =>
        `${kind.toLocaleLowerCase('en-US')}:default/${metadata.name}`,
    );

    for (const { as, approver, input } of examples) {
      expect(refs).toEqual(expect.arrayContaining([as, approver, input.owner]));
      expect(as).not.toBe(approver);
    }
  });
});
