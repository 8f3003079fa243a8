// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { topicEntity } from './__testUtils__/topicEntity';
import { toDeferredEntity } from './toDeferredEntity';

describe('toDeferredEntity', () => {
  it('passes an entity of any kind on', () => {
    const schema = {
      ...topicEntity('orders-value'),
      kind: 'API',
      spec: { type: 'avro', lifecycle: 'production', definition: '{}' },
    };

    expect(toDeferredEntity(schema, 'dev').entity).toMatchObject({
      kind: 'API',
      spec: schema.spec,
    });
  });

  it.each([
    ['no kind', { ...topicEntity('orders'), kind: undefined }, 'kind'],
    [
      'a name beyond what the catalog allows',
      topicEntity(`a${'b'.repeat(63)}`),
      'has a name that the catalog does not allow',
    ],
    [
      'the namespace of another source',
      topicEntity('orders', { source: 'prod' }),
      "is in namespace 'prod', expected 'dev'",
    ],
    [
      'the annotation of another source',
      {
        ...topicEntity('orders'),
        metadata: {
          ...topicEntity('orders').metadata,
          annotations: { 'event-streaming/cluster': 'prod' },
        },
      },
      "has 'prod' in annotation 'event-streaming/cluster', expected 'dev'",
    ],
  ])('refuses an entity with %s', (_, entity, message) => {
    expect(() => toDeferredEntity(entity, 'dev')).toThrow(message);
  });
});
