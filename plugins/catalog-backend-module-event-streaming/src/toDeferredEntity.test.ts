// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { topicEntity } from './__testUtils__/topicEntity';
import { toDeferredEntity } from './toDeferredEntity';

function withAnnotations(annotations: Record<string, string>) {
  const entity = topicEntity('orders');
  return { ...entity, metadata: { ...entity.metadata, annotations } };
}

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
    ['a schema by its registry', { 'event-streaming/registry': 'dev' }],
    [
      'a connector by its Connect cluster',
      { 'event-streaming/connect': 'dev', 'event-streaming/cluster': 'other' },
    ],
  ])('takes %s', (_, annotations) => {
    const entity = withAnnotations(annotations);

    expect(toDeferredEntity(entity, 'dev').locationKey).toBe(
      'event-streaming:dev',
    );
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
      withAnnotations({ 'event-streaming/cluster': 'prod' }),
      "names another source: 'prod' in 'event-streaming/cluster'",
    ],
    [
      'the annotation of another registry',
      withAnnotations({ 'event-streaming/registry': 'other' }),
      "names another source: 'other' in 'event-streaming/registry'",
    ],
    [
      'no source at all',
      withAnnotations({}),
      'it has none of the annotations that do',
    ],
  ])('refuses an entity with %s', (_, entity, message) => {
    expect(() => toDeferredEntity(entity, 'dev')).toThrow(message);
  });
});
