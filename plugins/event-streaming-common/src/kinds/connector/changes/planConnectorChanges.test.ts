// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import fc from 'fast-check';
import { REDACTED_VALUE } from '../redactedValue';
import { configAfter, connectorChangesOf } from './configChanges';
import { ConnectorLive } from './ConnectorLive';
import { planConnectorCreation } from './planConnectorCreation';
import { planConnectorDeletion } from './planConnectorDeletion';
import { planConnectorUpdate } from './planConnectorUpdate';
import { planOffsetsReset } from './planOffsetsReset';

const target = { connect: 'connect-dev', connector: 'billing.sink' };
const BILLING = 'group:default/billing';

const live = (given: Partial<ConnectorLive> = {}): ConnectorLive => ({
  type: 'sink',
  className: 'example.Sink',
  config: { 'connector.class': 'example.Sink', topics: 'a', x: '1' },
  redacted: [],
  notes: {},
  ...given,
});

const operations = ({ steps }: { steps: { operation: string }[] }) =>
  steps.map(({ operation }) => operation.replace('connector.', ''));

const codes = ({ effects }: { effects: { code: string }[] }) =>
  effects.map(({ code }) => code);

describe('the plan of a new connector', () => {
  const input = {
    description: 'Writes the ledger',
    owner: BILLING,
    config: { 'connector.class': 'example.Sink', password: 'hunter2' },
  };

  it('makes it, remembers it and sees that it runs', () => {
    const plan = planConnectorCreation({
      target,
      input,
      type: 'sink',
      secret: [],
    });
    expect(operations(plan)).toEqual(['create', 'record', 'await-running']);
    expect(codes(plan)).toEqual(['connector-created']);
  });

  it.each(['paused', 'stopped'] as const)(
    'waits for nothing where it begins %s',
    initialState => {
      const plan = planConnectorCreation({
        target,
        input: { ...input, initialState },
        type: 'sink',
        secret: [],
      });
      expect(operations(plan)).toEqual(['create', 'record']);
      expect(plan.effects[0].message).toContain(`begins ${initialState}`);
    },
  );

  it.each([
    [
      'sink' as const,
      {
        'connector.class': 'io.debezium.connector.jdbc.JdbcSinkConnector',
        topics: 'a,b',
        'connection.url': 'jdbc:postgresql://db:5432/ledger?user=bea',
      },
      'carries a, b to PostgreSQL (db:5432/ledger)',
    ],
    [
      'source' as const,
      { 'connector.class': 'example.Source', topic: 'a', file: 'usage.csv' },
      'carries External system (usage.csv) to a',
    ],
    [
      'sink' as const,
      { 'connector.class': 'example.Sink', 'topics.regex': 'a.*' },
      'reads from Kafka',
    ],
  ])(
    'says of a %s from where to where it carries data',
    (type, config, text) => {
      const [effect] = planConnectorCreation({
        target,
        input: { ...input, config },
        type,
        secret: [],
      }).effects;
      expect(effect.message).toContain(text);
    },
  );

  it('repeats no secret that the policy refuses', () => {
    const plan = planConnectorCreation({
      target,
      input,
      type: 'sink',
      secret: ['password'],
    });
    expect(JSON.stringify(plan)).not.toContain('hunter2');
    expect(plan.steps[0].after).toMatchObject({
      config: { password: REDACTED_VALUE },
    });
  });
});

describe('the plan of a changed connector', () => {
  const planOf = (
    from: ConnectorLive,
    config: Record<string, string | null>,
    wanted = {},
    owner?: string,
  ) =>
    planConnectorUpdate({
      target,
      changes: connectorChangesOf(from, config),
      isConfigured: false,
      secret: [],
      notes: from.notes,
      wanted,
      owner,
    });

  it('holds only the keys that change', () => {
    const plan = planOf(live(), { topics: 'a', x: '2', y: '3', z: null });
    expect(operations(plan)).toEqual(['configure', 'await-running']);
    expect(plan.steps[0]).toMatchObject({
      before: { config: { x: '1', y: null } },
      after: { config: { x: '2', y: '3' } },
    });
    expect(plan.steps[1].after).toEqual({});
    expect(plan.effects).toMatchObject([
      { code: 'connector-changed', params: { keys: ['x', 'y'] } },
    ]);
  });

  it('says of a value that is not told that it was there', () => {
    const from = live({
      config: { password: REDACTED_VALUE },
      redacted: ['password'],
    });
    const { steps } = planOf(from, { password: '${env:A}' });
    expect(steps[0].before).toEqual({
      config: { password: { redacted: true } },
    });
  });

  it('is empty where nothing changes', () => {
    expect(planOf(live(), { x: '1', z: null })).toEqual({
      steps: [],
      effects: [],
    });
  });

  it('of what is remembered alone leaves the connector as it is', () => {
    const plan = planOf(live(), {}, { description: 'New', owner: BILLING });
    expect(operations(plan)).toEqual(['record']);
    expect(codes(plan)).toEqual(['description-changed', 'owner-claimed']);
    expect(
      codes(planOf(live(), {}, { owner: BILLING }, 'group:default/orders')),
    ).toEqual(['owner-transferred']);
  });

  it('waits still where it is tried again after it was configured', () => {
    const plan = planConnectorUpdate({
      target,
      changes: [],
      isConfigured: true,
      secret: [],
      notes: {},
      wanted: {},
    });
    expect(operations(plan)).toEqual(['await-running']);
  });

  it('of different keys never reverts another one', () => {
    const keys = fc.constantFrom('a', 'b', 'c', 'd');
    const values = fc.constantFrom('1', '2', '3');
    const configs = fc.dictionary(keys, values);
    const inputs = fc.dictionary(keys, fc.option(values));
    fc.assert(
      fc.property(configs, inputs, inputs, (config, one, other) => {
        const apart = Object.fromEntries(
          Object.entries(other).filter(([key]) => !(key in one)),
        );
        const apply = (
          from: Record<string, string>,
          input: Record<string, string | null>,
        ) => {
          const state = { config: from, redacted: [] };
          return configAfter(state, connectorChangesOf(state, input)).config;
        };
        expect(apply(apply(config, one), apart)).toEqual(
          apply(apply(config, apart), one),
        );
      }),
    );
  });
});

describe('the plan of a deletion', () => {
  const planOf = (
    given: Partial<Parameters<typeof planConnectorDeletion>[0]> = {},
  ) =>
    planConnectorDeletion({
      target,
      live: live(),
      configHash: 'h',
      offsets: 'keep',
      recorded: true,
      feeds: [],
      activeGroups: [],
      ...given,
    });

  it('says what becomes of how far it had come', () => {
    const kept = planOf();
    expect(operations(kept)).toEqual(['delete', 'forget']);
    expect(kept.effects[0].message).toContain('is kept');

    const reset = planOf({ offsets: 'reset', recorded: false });
    expect(operations(reset)).toEqual(['stop', 'reset-offsets', 'delete']);
    expect(reset.effects[0].message).toContain('is forgotten');
  });

  it('says who is hit and what is left to write', () => {
    const plan = planOf({
      feeds: ['billing.usage'],
      activeGroups: ['readers'],
      unprocessed: 1200,
    });
    expect(codes(plan)).toEqual([
      'connector-deleted',
      'active-consumers-affected',
    ]);
    expect(plan.effects[0].message).toContain('1,200 messages left to write');
    expect(plan.effects[0].message).toContain('comes to billing.usage');
  });

  it('of a Debezium source says what stays in its database', () => {
    const config = {
      'database.hostname': 'db',
      'database.port': '5432',
      'database.dbname': 'shop',
      'plugin.name': 'pgoutput',
      'slot.name': 'shop_slot',
    };
    const className = 'io.debezium.connector.postgresql.PostgresConnector';
    const [{ params, message }] = planOf({
      live: live({ type: 'source', className, config }),
    }).effects;
    expect(params.leftBehind).toEqual([
      { what: 'replication-slot', name: 'shop_slot' },
      { what: 'publication', name: 'dbz_publication' },
    ]);
    expect(message).toContain("replication slot 'shop_slot' stays in shop");

    expect(message).toContain('PostgreSQL (db:5432/shop) is no longer read');

    const dropped = { ...config, 'slot.drop.on.stop': 'true' };
    const [effect] = planOf({
      live: live({ className, config: dropped }),
    }).effects;
    expect(effect.message).not.toContain('replication slot');
  });
});

describe('the plan of offsets that are reset', () => {
  it('shows where it stands, no more than can be read', () => {
    const offsets = Array.from({ length: 50 }, (_, part) => ({
      partition: { part },
      offset: { position: part },
    }));
    const plan = planOffsetsReset({
      target,
      type: 'source',
      offsets: [
        { partition: { long: 'x'.repeat(5_000) }, offset: {} },
        ...offsets,
      ],
    });
    expect(operations(plan)).toEqual(['reset-offsets']);
    expect(plan.effects[0]).toMatchObject({
      code: 'offsets-reset',
      severity: 'irreversible',
      params: { parts: 51 },
    });
    expect(JSON.stringify(plan.effects).length).toBeLessThan(3_000);
  });

  it('tells in words what is lost, of the first parts', () => {
    const at = (position: number) => ({
      partition: { filename: `${position}.csv` },
      offset: { position },
    });
    const messageOf = (positions: number[]) =>
      planOffsetsReset({ target, type: 'source', offsets: positions.map(at) })
        .effects[0].message;
    expect(messageOf([7])).toContain(
      'in 1 part: filename 7.csv at position 7. When it runs again',
    );
    expect(messageOf([1, 2, 3, 4])).toContain(
      '3.csv at position 3 and others.',
    );
  });

  it('has no step where it has come nowhere', () => {
    expect(
      planOffsetsReset({ target, type: 'sink', offsets: [] }).steps,
    ).toEqual([]);
  });
});
