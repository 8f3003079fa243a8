// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TestDatabases } from '@backstage/backend-test-utils';
import { JsonObject } from '@sluice/plugin-event-streaming-common';
import { SchemaReference } from '@sluice/plugin-event-streaming-node';
import { avroRecord } from '../../inventory/schemas/__testUtils__/avroRecord';
import { Caller } from '../../requests/RequestService';
import { linkEngine } from './__testUtils__/linkEngine';
import { SchemaChecks } from './SchemaChecks';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3'] });

const HIDDEN = 'secret.incidents';
const INCIDENT = 'com.acme.Incident';
const FIELD = 'topSecretField';

const idOf = (artifact: string) => ({ group: 'default', artifact });
const targetOf = (artifact: string) => ({
  registry: 'registry',
  ...idOf(artifact),
});
const refer = (artifact: string, name = INCIDENT, version = '1') => ({
  ...{ name, version },
  ...idOf(artifact),
});

/** A record with one field of this type. */
const recordOf = (type: unknown, name = 'Alert') =>
  JSON.stringify({
    type: 'record',
    name,
    namespace: 'com.acme',
    fields: [{ name: 'of', type }],
  });

const INLINED = recordOf({
  type: 'record',
  name: 'Incident',
  namespace: 'com.acme',
  fields: [{ name: 'zz', type: 'int' }],
});

/** Without what is computed from the names in it. */
const sayings = (answers: unknown) =>
  JSON.stringify(answers).replaceAll(/"fingerprint":"[^"]*"/g, '');

/** What is said to two people: sam may know of hidden schemas, anna not. */
async function start() {
  const engine = await linkEngine(await databases.init('SQLITE_3'));
  const { inventory, registries, registry, join } = engine;
  registry.put(idOf(HIDDEN), { text: avroRecord('Incident', FIELD) });
  registry.checkSchema = async () => ({ outcome: 'accepted' });
  const checks = SchemaChecks.create({
    registries,
    inventory: inventory.ofSchemas,
    declarations: inventory.declarations,
  });
  const put = (artifact: string, text: string, ...to: SchemaReference[]) =>
    registry.put(idOf(artifact), { text, references: to });
  return {
    ...engine,
    put,
    sam: join('sam', 'billing', 'security'),
    check: (artifact: string, draft: { content: string } & JsonObject) => {
      const body = { target: targetOf(artifact), ...draft };
      return (who: Caller) => checks.check(body, async () => who.person);
    },
  };
}

describe('a draft that refers to a schema that one may not know of', () => {
  const draftOf = (artifact: string, version = '1') => ({
    content: recordOf(INCIDENT),
    references: [refer(artifact, INCIDENT, version)],
  });
  const operation = 'schema.register';
  const owner = 'group:default/billing';

  it.each(['1', '9'])(
    'as version %s is told what is told where it is not there',
    async version => {
      const { anna, check, plan, registry, submit } = await start();
      const target = targetOf('billing.alerts');
      const answersTo = async (draft: ReturnType<typeof draftOf>) => {
        const input = { ...draft, owner };
        return [
          await check('billing.alerts', draft)(anna),
          await plan(operation, target, input),
          await submit(operation, target, input).catch(error => ({
            message: error.message,
            violations: error.violations,
          })),
        ];
      };
      const reads = registry.calls.readContent;
      const answers = await answersTo(draftOf(HIDDEN, version));
      expect(registry.calls.readContent).toBe(reads);
      const message = `'${INCIDENT}' stands for version ${version} of '${HIDDEN}' in group 'default', which is not there`;
      expect(answers).toMatchObject([
        { outcome: 'unresolved', message, missing: [INCIDENT] },
        { violations: [{ code: 'schema-unresolved', message }] },
        { message, violations: [{ code: 'schema-unresolved', message }] },
      ]);
      registry.remove(idOf(HIDDEN));
      expect(await answersTo(draftOf(HIDDEN, version))).toEqual(answers);
      // One that all might know of is missed in the same words.
      const absent = await answersTo(draftOf('orders.nothing', version));
      const named = JSON.stringify(answers).replaceAll(
        HIDDEN,
        'orders.nothing',
      );
      expect(sayings(absent)).toEqual(sayings(JSON.parse(named)));
    },
  );

  it('is judged for who may know of it', async () => {
    const { check, sam } = await start();
    const answer = await check('billing.new', draftOf(HIDDEN))(sam);
    expect(answer.outcome).toBe('first-version');
  });

  it('through a schema that one sees is told what is told where it is gone', async () => {
    const { anna, check, put, registry } = await start();
    const shared = 'orders.shared';
    put(shared, recordOf(INCIDENT, 'Shared'), refer(HIDDEN));
    const ask = check('billing.alerts', {
      content: recordOf('com.acme.Shared'),
      references: [refer(shared, 'com.acme.Shared')],
    });
    const answer = await ask(anna);
    expect(answer).toMatchObject({
      outcome: 'unresolved',
      missing: [INCIDENT],
    });
    registry.remove(idOf(HIDDEN));
    expect(await ask(anna)).toEqual(answer);
  });

  it('stays valid when those look at it who may not know of it', async () => {
    const { join, plan, sam, service, submit } = await start();
    const target = targetOf('billing.alerts');
    const input = { ...draftOf(HIDDEN), owner };
    const { id } = await submit(operation, target, input, sam);
    const seen = await service.check(id, join('bert', 'billing'));
    expect(seen).toMatchObject({ differs: false, report: { violations: [] } });
    // Anna may not ask for it herself.
    expect((await plan(operation, target, input)).violations).not.toEqual([]);
  });
});

describe('a version that refers to a schema that one may not know of', () => {
  it('is compared without a word of what is in that schema', async () => {
    const { anna, check, plan, put, registry, sam } = await start();
    const artifact = 'billing.alerts';
    put(artifact, recordOf(INCIDENT), refer(HIDDEN));
    registry.rule(idOf(artifact), 'FORWARD');
    const cause = { description: FIELD, path: `/fields/0/type/${FIELD}` };
    registry.checkSchema = async () => ({
      outcome: 'refused',
      refusal: { summary: 'Incompatible', causes: [cause] },
    });
    const ask = check(artifact, { content: INLINED });

    const answer = await ask(anna);
    expect(answer).toMatchObject({
      outcome: 'incompatible',
      causes: [{ description: expect.stringContaining('It is not told') }],
    });
    expect(JSON.stringify(answer)).not.toContain(FIELD);
    expect(JSON.stringify(await ask(sam))).toContain(FIELD);
    // What sam asks for is read by others of billing.
    const input = { content: INLINED, override: true };
    for (const who of [anna, sam]) {
      const report = await plan(
        'schema.register',
        targetOf(artifact),
        input,
        who,
      );
      expect(report.effects.length).toBeGreaterThan(1);
      expect(JSON.stringify(report)).not.toContain(FIELD);
    }
  });
});

describe('what refers to a schema', () => {
  const namesOf = ({ impact }: { impact: { name: string }[] }) =>
    impact.map(({ name }) => name);
  const DISABLED = { version: '1', state: 'disabled' };

  it('is named where all may know of it, and counted where not', async () => {
    const { plan, put, registry } = await start();
    const base = 'billing.base';
    put(base, avroRecord('Base', 'id'));
    const uses = recordOf('com.acme.Base');
    const toBase = refer(base, 'com.acme.Base');
    put('orders.uses', uses, toBase);
    put('secret.uses', uses, toBase);
    put('secret.uses', recordOf('com.acme.Base', 'More'), toBase);
    const target = targetOf(base);

    const report = await plan('schema.set-state', target, DISABLED);
    expect(namesOf(report)).toEqual([
      'orders.uses 1',
      '1 schema that not everybody may see',
    ]);
    registry.deletion = { state: 'yes' };
    const deletion = await plan('schema.delete', target, {});
    expect(deletion.violations).toContainEqual(
      expect.objectContaining({
        code: 'still-referred',
        message:
          "Other schemas need 'billing.base': orders.uses 1, 1 schema that not everybody may see",
      }),
    );
    expect(JSON.stringify([report, deletion])).not.toContain('secret.uses');
  });

  it('is named beside a hidden schema of the same owner', async () => {
    const { plan, put, sam } = await start();
    put('secret.uses', recordOf(INCIDENT), refer(HIDDEN));
    const target = targetOf(HIDDEN);
    const report = await plan('schema.set-state', target, DISABLED, sam);
    expect(namesOf(report)).toEqual(['secret.uses 1']);
  });
});
