// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  KubernetesValidatorFunctions,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import fc from 'fast-check';
import {
  StreamingEntityType,
  StreamingObject,
  entityNameOf,
  entityRefOf,
} from './entityName';

const TYPES: StreamingEntityType[] = [
  'kafka-cluster',
  'kafka-topic',
  'kafka-connector',
  'cdc-pipeline',
  'avro',
  'json-schema',
  'protobuf',
  'cloudevents',
];

/** Names that could be taken for one another, and names of any kind. */
const names = fc.oneof(
  fc.string({ minLength: 1, maxLength: 300, unit: 'binary' }),
  fc.stringMatching(/^[a-zA-Z0-9._-]{1,249}$/),
  fc.stringMatching(/^[aA][._-][bB]$/),
  fc.constantFrom('cluster-dev', 'dev', 'connector-a', 'a', 'A', '__a', '..'),
);

const objects: fc.Arbitrary<StreamingObject> = fc.record(
  {
    type: fc.constantFrom(...TYPES),
    source: fc.constantFrom('dev', 'prod', 'registry'),
    group: fc.constantFrom('default', 'billing', 'Billing'),
    name: names,
  },
  { requiredKeys: ['type', 'source', 'name'] },
);

function topic(name: string, source = 'prod'): StreamingObject {
  return { type: 'kafka-topic', source, name };
}

describe('entityNameOf', () => {
  it.each([
    'billing.usage.events',
    'orders',
    'a',
    'shop.public.order_items',
    'x'.repeat(63),
  ])('leaves the plain topic name %s as it is', name => {
    expect(entityNameOf(topic(name))).toBe(name);
  });

  it('puts a prefix before connectors, pipelines and the cluster', () => {
    const source = 'prod';
    const nameOf = (type: StreamingEntityType) =>
      entityNameOf({ type, source, name: 'orders' });
    expect(nameOf('kafka-connector')).toBe('connector-orders');
    expect(nameOf('cdc-pipeline')).toBe('pipeline-orders');
    expect(entityNameOf({ type: 'kafka-cluster', source, name: 'prod' })).toBe(
      'cluster-prod',
    );
  });

  it('keeps a topic apart that is named like the entity of its cluster', () => {
    expect(entityNameOf(topic('cluster-prod', 'prod'))).toMatch(
      /^cluster-prod--[0-9a-f]{16}$/,
    );
    expect(entityNameOf(topic('cluster-prod', 'dev'))).toBe('cluster-prod');
  });

  it('shortens what is too long, has capitals or odd characters', () => {
    expect(entityNameOf(topic('x'.repeat(64)))).toMatch(
      /^x{45}--[0-9a-f]{16}$/,
    );
    expect(entityNameOf(topic('Orders'))).toMatch(/^orders--[0-9a-f]{16}$/);
    expect(entityNameOf(topic('__consumer_offsets'))).toMatch(
      /^consumer_offsets--[0-9a-f]{16}$/,
    );
    expect(entityNameOf(topic('___'))).toMatch(/^x--[0-9a-f]{16}$/);
  });

  it('shortens a name that looks shortened, so that none can be taken', () => {
    const shortened = entityNameOf(topic('Orders'));
    expect(entityNameOf(topic(shortened))).not.toBe(shortened);
  });

  it('tells registry groups apart and leaves the default group plain', () => {
    const schema = { type: 'avro', source: 'registry', name: 'order' } as const;
    expect(entityNameOf({ ...schema, group: 'default' })).toBe('order');
    expect(entityNameOf({ ...schema, group: 'billing' })).not.toBe(
      entityNameOf({ ...schema, group: 'sales' }),
    );
  });

  it('never changes from one version to the next', () => {
    expect(entityNameOf(topic('Orders_Created'))).toBe(
      'orders_created--96a038a195e7a34b',
    );
  });

  it('is always a name that the catalog takes', () => {
    fc.assert(
      fc.property(objects, object => {
        const name = entityNameOf(object);
        expect(KubernetesValidatorFunctions.isValidObjectName(name)).toBe(true);
        expect(name).toBe(name.toLowerCase());
      }),
    );
  });

  it('gives the same name to the same object', () => {
    fc.assert(
      fc.property(objects, object => {
        expect(entityNameOf({ ...object })).toBe(entityNameOf(object));
      }),
    );
  });

  it('never gives one ref to two objects of a source', () => {
    const pair = fc.tuple(objects, objects).filter(([a, b]) => isOther(a, b));
    fc.assert(
      fc.property(pair, ([a, b]) => {
        expect(entityRefOf(a)).not.toBe(entityRefOf(b));
      }),
      { numRuns: 2000 },
    );
  });
});

/**
 * Formats share a registry's names, connectors and pipelines are of a Connect
 * cluster, and a cluster is its own source: only what can exist at once counts.
 */
function isOther(a: StreamingObject, b: StreamingObject): boolean {
  const canExist = [a, b].every(
    ({ type, source, name }) => type !== 'kafka-cluster' || name === source,
  );
  const holderOf = ({ type }: StreamingObject) => {
    if (type === 'kafka-cluster' || type === 'kafka-topic') {
      return 'kafka';
    }
    return type === 'kafka-connector' || type === 'cdc-pipeline'
      ? 'connect'
      : 'registry';
  };
  const identityOf = ({
    type,
    source,
    group = 'default',
    name,
  }: StreamingObject) =>
    JSON.stringify(
      holderOf(a) === 'registry' ? [source, group, name] : [type, source, name],
    );
  return (
    canExist && holderOf(a) === holderOf(b) && identityOf(a) !== identityOf(b)
  );
}

describe('entityRefOf', () => {
  it('names resources, and APIs for schemas', () => {
    expect(entityRefOf(topic('billing.usage.events'))).toBe(
      'resource:prod/billing.usage.events',
    );
    expect(
      entityRefOf({ type: 'avro', source: 'registry', name: 'order' }),
    ).toBe('api:registry/order');
  });

  it('is the ref that the catalog itself would write', () => {
    fc.assert(
      fc.property(objects, object => {
        const ref = entityRefOf(object);
        expect(stringifyEntityRef(parseEntityRef(ref))).toBe(ref);
      }),
    );
  });
});
