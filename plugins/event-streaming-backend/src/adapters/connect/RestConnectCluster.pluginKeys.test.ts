// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { REDACTED_VALUE } from '@sluice/plugin-event-streaming-node';
import {
  Answer,
  byPath,
  json,
  ScriptedServer,
} from '../http/__testUtils__/ScriptedServer';
import {
  LEDGER,
  ofConnector,
  problem,
  wirePasswordKey,
} from './__testUtils__/wireConnector';
import { RestConnectCluster } from './RestConnectCluster';

const { name } = LEDGER;

describe('RestConnectCluster and the secret keys of plug-ins', () => {
  let server: ScriptedServer;
  let cluster: RestConnectCluster;

  beforeAll(async () => {
    server = await ScriptedServer.start();
  });

  beforeEach(() => {
    cluster = RestConnectCluster.create({
      connect: 'main',
      connection: { url: server.url },
    });
  });

  afterEach(() => cluster.close());

  afterAll(() => server.stop());

  const serve = (answers: Record<string, Answer>) =>
    server.answer(byPath(answers));

  it('asks converters and transformations as well which of their keys are secret', async () => {
    const plugin = (className: string) =>
      `GET /connector-plugins/${encodeURIComponent(className)}/config`;
    serve({
      ...ofConnector({
        config: {
          'value.converter': 'Avro',
          'value.converter.entry': 'canary',
          transforms: 'first, seal',
          'transforms.seal.type': 'a.Seal$Value',
          'transforms.seal.wax': 'canary',
          'transforms.first.wax': 'red',
        },
      }),
      [plugin('Avro')]: json(200, [wirePasswordKey('entry')]),
      [plugin('a.Seal$Value')]: json(200, [wirePasswordKey('wax')]),
    });

    const { config } = await cluster.describeConnector(name);

    expect(config.redacted).toEqual([
      'transforms.seal.wax',
      'value.converter.entry',
    ]);
  });

  it('asks once for each plug-in, however many connectors have it', async () => {
    serve(ofConnector({}));

    await cluster.listConnectors();
    await cluster.listConnectors();

    const asked = server.received.filter(({ url }) => url.endsWith('/config'));
    expect(asked).toHaveLength(1);
  });

  it('hides every value that may be secret of a plug-in that fails to say it', async () => {
    serve({
      ...ofConnector({ config: { 'ledger.access': 'canary' } }),
      'GET /connector-plugins/LedgerSink/config': problem(500, 'canary'),
    });

    const { config } = await cluster.describeConnector(name);

    expect(config.values).toEqual({
      ...LEDGER,
      'ledger.access': REDACTED_VALUE,
    });
  });
});
