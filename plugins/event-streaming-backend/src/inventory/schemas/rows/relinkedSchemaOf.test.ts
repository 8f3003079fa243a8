// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { schemaContext } from '../__testUtils__/schemaContext';
import { computeSchemaRow } from './computeSchemaRow';
import { relinkedSchemaOf } from './relinkedSchemaOf';
import { KnownTopic, SchemaKnowledge } from './SchemaContext';

const at = new Date('2026-01-01T00:00:00Z');
const id = { group: 'default', artifact: 'com.acme.Stray' };
const links = [{ cluster: 'dev', topic: 'orders', part: 'value' as const }];
const record = {
  adopted: true,
  topics: links,
  createdBy: 'user:default/anna',
  requestId: '7',
};
const rule = { inForce: { level: 'FULL', origin: 'global' } } as const;
const version = {
  ...id,
  version: '1',
  type: 'AVRO',
  state: 'enabled' as const,
  globalId: 1,
  contentId: 5,
  createdAt: at,
};

const topic = (changes: Partial<KnownTopic> = {}): KnownTopic => ({
  cluster: 'dev',
  topic: 'orders',
  owner: 'group:default/orders',
  owner_source: 'assignment',
  visibility: 'all',
  ...changes,
});

function rowWith(known: Partial<SchemaKnowledge>, problem?: string) {
  return computeSchemaRow(schemaContext(), {
    reading: {
      artifact: { ...id, type: 'AVRO', createdAt: at, modifiedAt: at },
      versions: [version],
      rule,
    },
    content: { contentId: 5, format: 'avro', recordName: 'A', problem },
    topics: [],
    ...known,
  }).row;
}

const relinked = (known: Partial<SchemaKnowledge>, row = rowWith({})) =>
  relinkedSchemaOf(schemaContext(), row, { topics: [], record, ...known });

describe('relinkedSchemaOf', () => {
  it('agrees with what the next reading finds', () => {
    for (const linked of [
      [topic()],
      [topic({ visibility: 'owned' })],
      [topic({ owner: 'group:default/gone' })],
    ]) {
      const { row } = relinked({ linked });
      const { row_hash: _, ...read } = rowWith({ linked, record });
      expect(row).toEqual({ ...read, row_hash: '' });
    }
  });

  it('leaves what another reading said of the document', () => {
    const broken = rowWith({}, 'Line 1: no');
    const { row } = relinked({ linked: [topic()] }, broken);
    expect(row).toMatchObject({
      owner: 'group:default/orders',
      health: 'broken',
      health_reason: broken.health_reason,
    });
  });

  it('gives what is gone no entity', () => {
    const gone = { ...rowWith({}), present: false, health: 'missing' as const };
    const { row, topics } = relinked({ linked: [topic()] }, gone);
    expect(row).toMatchObject({ health: 'missing', entity_hash: '' });
    expect(topics).toMatchObject([{ topic: 'orders', by: 'record' }]);
  });
});
