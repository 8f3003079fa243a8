// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { SchemaContent } from '../../ports';
import { RegistrySuiteContext } from './RegistrySuiteContext';
import {
  avroRecord,
  avroWithReference,
  jsonSchema,
  protobuf,
} from './documents';

/** Documents and what they refer to. */
export function describeContentPart(context: RegistrySuiteContext): void {
  async function register(type: string, content: SchemaContent) {
    const id = await context.artifact({ type, firstVersion: { content } });
    return { ...id, version: '1' };
  }

  it.each([
    ['AVRO', avroRecord('id', 'note')],
    ['JSON', jsonSchema()],
    ['PROTOBUF', protobuf('Order', 'string id')],
  ])('gives %s back byte for byte', async (type, content) => {
    const version = await register(type, content);

    expect(await context.registry.readContent(version)).toEqual(content);
  });

  it.each([
    ['AVRO', avroRecord('id', 'hidden')],
    ['JSON', jsonSchema()],
    ['PROTOBUF', protobuf('Hidden', 'string id')],
  ])('gives %s back of a disabled version as well', async (type, content) => {
    const version = await register(type, content);
    await context.registry.setState(version, 'disabled');

    expect(await context.registry.readContent(version)).toEqual(content);
  });

  it('gives what a disabled version refers to, be that disabled or not', async () => {
    const order = await context.artifact();
    const reference = { name: 'acme.orders.Order', ...order, version: '1' };
    const content = avroWithReference(reference);
    const version = await register('AVRO', content);
    const { registry } = context;
    await registry.setState(version, 'disabled');

    expect(await registry.readContent(version)).toEqual(content);
    await registry.setState(reference, 'disabled');
    expect(await registry.readContent(version)).toEqual(content);
    expect(await registry.readContent(reference)).toEqual(avroRecord('id'));
  });

  it('gives Protobuf back with its import, seen from both sides', async () => {
    const money = await context.artifact({
      type: 'PROTOBUF',
      firstVersion: { content: protobuf('Money', 'int64 units') },
    });
    const reference = { name: 'acme/money.proto', ...money, version: '1' };

    const content = protobuf('Order', 'Money total', [reference]);
    const order = await register('PROTOBUF', content);

    expect(await context.registry.readContent(order)).toEqual(content);
    expect(
      await context.registry.listReferrers({ ...money, version: '1' }),
    ).toEqual([{ name: 'acme/money.proto', ...order }]);
    expect(await context.registry.listReferrers(order)).toEqual([]);
  });

  it('writes the group default out in references', async () => {
    const order = await context.artifact({ group: 'default' });
    const reference = { name: 'acme.orders.Order', ...order, version: '1' };
    const shipped = await context.artifact({
      group: 'default',
      firstVersion: { content: avroWithReference(reference) },
    });
    const { registry } = context;

    const content = await registry.readContent({ ...shipped, version: '1' });
    const referrers = await registry.listReferrers(reference);

    expect(content.references).toEqual([reference]);
    expect(referrers).toEqual([
      { name: reference.name, ...shipped, version: '1' },
    ]);
  });

  it('refuses a document without a character', async () => {
    const id = await context.artifact();
    const content = { ...avroRecord('id'), text: '' };
    const refused = {
      name: 'InputError',
      message: expect.stringContaining(id.artifact),
    };

    await expect(
      context.registry.createVersion(id, { content }),
    ).rejects.toMatchObject(refused);
    await expect(
      context.registry.checkSchema({ ...id, content }),
    ).rejects.toMatchObject(refused);
  });

  it('gives a document of 5 MB back', async () => {
    const doc = 'ü'.repeat(2_500_000);
    const content = {
      text: JSON.stringify({ type: 'record', name: 'R', doc, fields: [] }),
      contentType: 'application/json',
      references: [],
    };
    const version = await register('AVRO', content);

    const { text } = await context.registry.readContent(version);

    expect(text === content.text).toBe(true); // a difference would be 5 MB to print
  });
}
