// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { REDACTED_VALUE } from '@sluice/plugin-event-streaming-node';
import fc from 'fast-check';
import {
  Answer,
  byPath,
  json,
  ScriptedServer,
} from '../http/__testUtils__/ScriptedServer';
import {
  canary,
  quoting,
  secretKey,
  textsIn,
  valueWithCanary,
} from './__testUtils__/canaries';
import {
  LEDGER,
  ofConnector,
  problem,
  wirePasswordKey,
} from './__testUtils__/wireConnector';
import { RestConnectCluster } from './RestConnectCluster';

jest.setTimeout(60_000);

const { name } = LEDGER;
const REFERENCE = '${file:/secrets/ledger.properties:password}';

/** Secret by its type only. */
const SECRET = 'ledger.access';
const masked = { ...LEDGER, 'ledger.password': `me:${REDACTED_VALUE}` };

describe('RestConnectCluster and secrets', () => {
  let server: ScriptedServer;
  let cluster: RestConnectCluster;
  const printed: unknown[] = [];

  beforeAll(async () => {
    server = await ScriptedServer.start();
    for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const) {
      jest.spyOn(console, method).mockImplementation((...args) => {
        printed.push(...args);
      });
    }
  });

  beforeEach(() => {
    cluster = RestConnectCluster.create({
      connect: 'main',
      connection: { url: server.url },
    });
  });

  afterEach(() => cluster.close());

  afterAll(async () => {
    jest.restoreAllMocks();
    await server.stop();
  });

  const serve = (answers: Record<string, Answer>) =>
    server.answer(byPath(answers));
  const outcomeOf = (work: Promise<unknown>) => work.catch(error => error);

  /** All that can be heard of the worker while it answers so. */
  async function hear(
    answers: Record<string, Answer>,
    config: Record<string, string>,
  ): Promise<string[]> {
    serve(answers);
    const heard = await Promise.all(
      [
        cluster.listConnectors(),
        cluster.describeConnector(name),
        cluster.readOffsets(name),
        cluster.validateConfig({ ...LEDGER, ...config }),
        cluster.createConnector({ name, config: { ...LEDGER, ...config } }),
        cluster.alterConfig(name, { 'tasks.max': '0' }),
        cluster.pause(name),
        cluster.alterOffsets(name, []),
      ].map(outcomeOf),
    );
    return textsIn([heard, printed.splice(0)]);
  }

  /** A worker that quotes a text everywhere. */
  function quotingEverywhere(
    config: Record<string, string>,
    text: string,
  ): Record<string, Answer> {
    const path = `/connectors/${name}`;
    const line = text.replaceAll('\n', ' ');
    const lines = [
      'Connector configuration is invalid and contains the following 2 error(s):',
      `Invalid value ${config[SECRET]} for configuration ${SECRET}: ${line}`,
      `It failed: ${line}`,
      'You can also find the above list of errors at the endpoint `/x`',
    ];
    const refused = problem(400, lines.join('\n'));
    return {
      ...ofConnector({
        config,
        state: 'FAILED',
        trace: text,
        secretKeys: [SECRET],
      }),
      'POST /connectors': refused,
      [`PATCH ${path}/config`]: refused,
      [`PUT ${path}/pause`]: problem(500, text),
      [`GET ${path}/offsets`]: problem(500, text),
      [`PATCH ${path}/offsets`]: problem(500, 'Request timed out'),
      'PUT /connector-plugins/LedgerSink/config/validate': json(200, {
        error_count: 1,
        groups: [],
        configs: Object.entries(config).map(([key, value]) => ({
          definition: wirePasswordKey(key),
          value: {
            name: key,
            value,
            recommended_values: [text],
            errors: [text, `Invalid value ${value} for configuration ${key}`],
          },
        })),
      }),
    };
  }

  it('lets out no secret of a key that is called or typed so, whoever quotes it', async () => {
    await fc.assert(
      fc.asyncProperty(
        secretKey,
        canary.chain(text => fc.tuple(fc.constant(text), quoting(text))),
        async (key, [secret, text]) => {
          const config = { [key]: secret, [SECRET]: secret };
          const heard = await hear(quotingEverywhere(config, text), config);

          expect(heard.filter(part => /canary/i.test(part))).toEqual([]);
          expect(heard).toContain(REDACTED_VALUE);
          expect(heard).toContain(key);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('lets out no secret within an address or a text, be it known or not', async () => {
    await fc.assert(
      fc.asyncProperty(
        valueWithCanary,
        valueWithCanary,
        async (value, other) => {
          const config = { 'connection.url': value };
          const answers = quotingEverywhere(config, `a.B: failed at ${other}`);
          const offsets = [{ partition: { url: [other] }, offset: { value } }];
          const heard = await hear(
            {
              ...answers,
              [`GET /connectors/${name}/offsets`]: json(200, { offsets }),
            },
            config,
          );

          expect(heard.filter(part => part.includes('canary'))).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('lets out nothing of what the worker puts in the place of references', async () => {
    const key = fc.constantFrom(
      'batch.size',
      'connection.username',
      'database.password',
      SECRET,
    );
    await fc.assert(
      fc.asyncProperty(key, canary, async (referring, secret) => {
        const config = { ...LEDGER, [referring]: `x${REFERENCE}` };
        const line = `Invalid value ${secret} for configuration ${referring}: no '${secret}'`;
        const refused = problem(
          400,
          `Connector configuration is invalid and contains the following 1 error(s):\n${line}\n${secret}\nYou can also find the above list`,
        );
        serve({
          ...ofConnector({ config, secretKeys: [SECRET] }),
          'POST /connectors': refused,
          [`PATCH /connectors/${name}/config`]: refused,
          'PUT /connector-plugins/LedgerSink/config/validate': json(200, {
            error_count: 1,
            configs: [
              { value: { name: referring, value: secret, errors: [line] } },
              {
                value: {
                  name: 'topics',
                  errors: [`No '${secret}'`, `Not for user "${secret}"`],
                  recommended_values: [secret],
                },
              },
            ],
          }),
        });

        const heard = await Promise.all(
          [
            cluster.validateConfig(config),
            cluster.createConnector({ name, config }),
            cluster.alterConfig(name, { 'tasks.max': '1' }),
          ].map(outcomeOf),
        );

        expect(textsIn(heard).filter(part => part.includes('canary'))).toEqual(
          [],
        );
      }),
    );
  });

  it('shows what is no secret as it is', async () => {
    const config = {
      'connection.url': 'jdbc:postgresql://db:5432/ledger?ssl=true',
      'connection.username': '${file:/secrets/ledger.properties:user}',
      'connection.password': REFERENCE,
      'database.url': `jdbc:mysql://${REFERENCE}:\${env:PASSWORD}@db/x?password=${REFERENCE}`,
      'message.key.columns': 'a.b:c;d.e:f',
      'errors.deadletterqueue.topic.name': 'ledger-dlq',
      'client.secret': '',
    };
    const trace =
      'a.PasswordException: password authentication failed for user "dbz"\n\tat a.PasswordStore.open(PasswordStore.java:12)';
    serve(ofConnector({ config, trace }));

    const connector = await cluster.describeConnector(name);

    expect(connector.config).toEqual({
      values: { ...LEDGER, ...config },
      redacted: [],
    });
    // The address is shown by a worker, and refers to a secret.
    expect(connector.tasks[0].trace).not.toContain('dbz');
  });

  it('hides of a trace who signs in, where that is a reference', async () => {
    const config = {
      'connection.username': '${file:/secrets/ledger.properties:user}',
      'connection.password': REFERENCE,
    };
    const trace =
      'a.PasswordException: password authentication failed for user "dbz"\n\tat a.PasswordStore.open(PasswordStore.java:12)';
    serve(ofConnector({ config, trace }));

    const connector = await cluster.describeConnector(name);

    expect(connector.tasks[0].trace).toBe(
      trace.replace('"dbz"', `"${REDACTED_VALUE}"`),
    );
  });

  it('tells classes alone of a trace when a value that is no secret refers to one', async () => {
    const config = { file: '/nope/${env:CANARY}/x' };
    const trace =
      "org.a.ConnectException: Couldn't find file '/nope/canary-7f3a/x'\ncanary-7f3a on a line\n\tat org.a.Task.start(Task.java:7)\nCaused by: java.nio.file.NoSuchFileException: /nope/canary-7f3a/x\n\t... 12 more";
    serve(ofConnector({ config, trace }));

    const [task] = (await cluster.describeConnector(name)).tasks;

    expect(task.trace).toBe(
      'org.a.ConnectException\n\tat org.a.Task.start(Task.java:7)\nCaused by: java.nio.file.NoSuchFileException\n\t... 12 more\nWhat the exceptions say is not told, because values that are not secret refer to secrets',
    );
  });

  it('takes a worker that fails over a configuration for its refusal', async () => {
    serve({
      'PUT /connector-plugins/LedgerSink/config/validate': problem(
        500,
        'a.EnvException: no path with canary-7f3a',
      ),
    });
    const failed = await outcomeOf(cluster.validateConfig(LEDGER));
    expect(failed).toMatchObject({ name: 'ConnectConfigInvalidError' });
    expect(textsIn([failed]).join()).not.toContain('canary');
  });

  it('says which values are hidden, in part or as a whole', async () => {
    serve(
      ofConnector({
        config: {
          'connection.url': 'https://me:pw@host/path',
          'ledger.password': 'pw',
          'value.converter.basic.auth.user.info': `me:${REFERENCE}`,
        },
      }),
    );

    const { config } = await cluster.describeConnector(name);

    expect(config.redacted).toEqual([
      'connection.url',
      'ledger.password',
      'value.converter.basic.auth.user.info',
    ]);
    expect(config.values).toMatchObject({
      'connection.url': `https://${REDACTED_VALUE}@host/path`,
      'ledger.password': REDACTED_VALUE,
    });
  });

  it.each([
    ['created', () => cluster.createConnector({ name, config: masked })],
    ['changed', () => cluster.alterConfig(name, masked)],
    ['validated', () => cluster.validateConfig(masked)],
    [
      'set as an offset',
      () => cluster.alterOffsets(name, [{ partition: masked }]),
    ],
  ])('does not take the mask for a value that is %s', async (_, work) => {
    serve({});

    await expect(work()).rejects.toMatchObject({
      name: 'InputError',
      message: expect.stringContaining('the mask'),
    });
    expect(server.received).toEqual([]);
  });

  it('tells no folder of the worker and no configuration that it quotes', async () => {
    serve({
      ...ofConnector({}),
      'POST /connectors': problem(
        400,
        "Failed to find any class that implements Connector and which name matches a.B, available connectors are: PluginDesc{klass=class x, location='file:/opt/plugins/x/'}",
      ),
      [`PATCH /connectors/${name}/config`]: problem(
        400,
        'Connector config {name=ledger, a=b} contains no connector type',
      ),
    });

    const created = await outcomeOf(
      cluster.createConnector({ name, config: LEDGER }),
    );
    const changed = await outcomeOf(cluster.alterConfig(name, { a: null }));

    expect(created).toMatchObject({
      name: 'ConnectConfigInvalidError',
      reasons: ["The worker has no plug-in 'a.B'"],
    });
    expect(changed).toMatchObject({
      reasons: ["The configuration has no 'connector.class'"],
    });
  });

  it('cuts a long trace, and no secret in two', async () => {
    const secret = 'canary-7f3a';
    const line = `\tat a.B with ${secret} within\n`;
    serve(
      ofConnector({
        config: { 'ledger.password': secret },
        trace: line.repeat(10_000),
      }),
    );

    const { tasks } = await cluster.describeConnector(name);

    expect(tasks[0].trace).toHaveLength(16_000);
    expect(tasks[0].trace).not.toContain('canary');
  });
});
