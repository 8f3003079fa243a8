// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { randomUUID } from 'node:crypto';
import { SchemaRegistry, SchemaType } from '@kafkajs/confluent-schema-registry';
import { testStack } from '@sluice/local-stack';
import { ExampleSchema, readExampleSchemas } from '../exampleSchemas';
import { ccompatOf } from './ccompatOf';
import { createEvent } from './createEvent';
import { EventEncoder } from './EventEncoder';
import { EventFormat } from './payloadIn';
import { Publisher, PUBLISHERS } from './trafficPlan';

const TYPES: Record<EventFormat, string> = {
  avro: 'AVRO',
  protobuf: 'PROTOBUF',
  'json-schema': 'JSON',
  cloudevents: 'JSON',
};

describe('EventEncoder', () => {
  const { layout } = testStack();
  const ccompat = ccompatOf(layout);
  const run = `traffic-${randomUUID().slice(0, 8)}`;
  let schemas: ExampleSchema[];

  beforeAll(async () => {
    schemas = (await readExampleSchemas()).requests;
  });

  /** Registers a version of the example's schema under a name of this run. */
  async function register(
    artifact: string,
    version: number,
    format: EventFormat,
  ): Promise<void> {
    const schema = schemas.find(({ target }) => target.artifact === artifact);
    const { content, references = [] } = schema!.versions[version];
    for (const reference of references) {
      await register(reference.artifact, 0, format);
    }
    const answer = await fetch(
      `${ccompat}/subjects/${run}.${artifact}/versions`,
      {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          schema: content,
          schemaType: TYPES[format],
          references: references.map(reference => ({
            name: reference.name,
            subject: `${run}.${reference.artifact}`,
            version: 1,
          })),
        }),
      },
    );
    expect([artifact, answer.status]).toEqual([artifact, 200]);
  }

  function formatOf({ format }: Publisher): EventFormat {
    return format ?? 'avro';
  }

  it.each(PUBLISHERS.map(publisher => [publisher.topic, publisher] as const))(
    'writes %s by its newest version, and it can be read back',
    async (topic, publisher) => {
      const format = formatOf(publisher);
      const artifact = `${topic}-value`;
      const { versions } = schemas.find(
        ({ target }) => target.artifact === artifact,
      )!;
      const reader = new SchemaRegistry(
        { host: ccompat },
        { [SchemaType.JSON]: { strict: false, validateFormats: false } },
      );

      for (let version = 0; version < versions.length; version += 1) {
        await register(artifact, version, format);
      }
      const event = createEvent(publisher);
      const bytes = await EventEncoder.create(layout).encode(
        `${run}.${topic}`,
        format,
        event,
      );

      expect(bytes[0]).toBe(0);
      const read = JSON.stringify(await reader.decode(bytes));
      expect(read).toContain(event.id);
      expect(read).toContain(event.tenant);
    },
  );

  it('says that a topic has no schema', async () => {
    const event = createEvent(PUBLISHERS[0]);

    await expect(
      EventEncoder.create(layout).encode(`${run}.none`, 'avro', event),
    ).rejects.toThrow(/none-value|[Nn]o version|not found/);
  });
});
