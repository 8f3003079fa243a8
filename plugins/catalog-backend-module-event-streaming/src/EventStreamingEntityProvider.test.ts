// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { mockServices } from '@backstage/backend-test-utils';
import { createDeferred } from '@backstage/types';
import { FakeCatalog } from './__testUtils__/FakeCatalog';
import { topicEntity } from './__testUtils__/topicEntity';
import { CatalogSource } from './CatalogSource';
import { EventStreamingEntityProvider } from './EventStreamingEntityProvider';
import { SourceEntity } from './toDeferredEntity';

const forever = new AbortController().signal;
const orders = topicEntity('orders');
const payments = topicEntity('payments');
const REF = {
  orders: 'resource:dev/orders',
  payments: 'resource:dev/payments',
};

/** Answers one outcome a call; the last one again and again. */
function sourceOf(
  ...outcomes: Array<() => Promise<SourceEntity[] | undefined>>
): CatalogSource & { calls: number } {
  return {
    calls: 0,
    readAll() {
      this.calls += 1;
      return outcomes[Math.min(this.calls, outcomes.length) - 1]();
    },
  };
}

async function connected(source: CatalogSource) {
  const catalog = new FakeCatalog();
  const provider = EventStreamingEntityProvider.create({
    name: 'dev',
    source,
    logger: mockServices.logger.mock(),
    retryDelayMs: 1,
  });
  await provider.connect(catalog);
  return { catalog, provider };
}

/** Ends a sync that keeps trying as soon as it has tried `times` times. */
function abortAfter(times: number, source: CatalogSource) {
  const controller = new AbortController();
  let calls = 0;
  const counted: CatalogSource = {
    readAll(signal) {
      calls += 1;
      if (calls === times) {
        controller.abort();
      }
      return source.readAll(signal);
    },
  };
  return { source: counted, signal: controller.signal };
}

describe('EventStreamingEntityProvider', () => {
  it('gives all entities of the source in one full mutation', async () => {
    const { catalog, provider } = await connected(
      sourceOf(async () => [orders, payments]),
    );

    await provider.sync(forever);

    expect(provider.getProviderName()).toBe('event-streaming:dev');
    expect(catalog.mutations).toHaveLength(1);
    expect(catalog.refs).toEqual([REF.orders, REF.payments]);
  });

  it('marks each entity as coming from the source', async () => {
    const { catalog, provider } = await connected(
      sourceOf(async () => [orders]),
    );

    await provider.sync(forever);

    expect(catalog.mutations[0]).toMatchObject({
      type: 'full',
      entities: [
        {
          locationKey: 'event-streaming:dev',
          entity: {
            metadata: {
              annotations: {
                'event-streaming/cluster': 'dev',
                'backstage.io/managed-by-location': 'event-streaming:dev',
                'backstage.io/managed-by-origin-location':
                  'event-streaming:dev',
              },
            },
          },
        },
      ],
    });
  });

  it('emits the same mutation for the same entities', async () => {
    const { catalog, provider } = await connected(
      sourceOf(async () => [orders, payments]),
    );

    await provider.sync(forever);
    await provider.sync(forever);

    expect(catalog.mutations[1]).toEqual(catalog.mutations[0]);
  });

  it('empties the catalog when a source that was read has nothing left', async () => {
    const { catalog, provider } = await connected(
      sourceOf(
        async () => [orders],
        async () => [],
      ),
    );

    await provider.sync(forever);
    await provider.sync(forever);

    expect(catalog.refs).toEqual([]);
  });

  it('tries again until the source has been read', async () => {
    const source = sourceOf(
      async () => undefined,
      async () => {
        throw new Error('The plugin is not up yet');
      },
      async () => [orders],
    );
    const { catalog, provider } = await connected(source);

    await provider.sync(forever);

    expect(source.calls).toBe(3);
    expect(catalog.mutations).toHaveLength(1);
  });

  it('emits nothing for a source that was never read', async () => {
    const { source, signal } = abortAfter(
      2,
      sourceOf(async () => undefined),
    );
    const { catalog, provider } = await connected(source);

    await provider.sync(signal);

    expect(catalog.mutations).toEqual([]);
  });

  it('emits nothing and says why when a read fails to the end', async () => {
    const { source, signal } = abortAfter(
      3,
      sourceOf(
        async () => [orders],
        async () => {
          throw new Error('Page 2 of source dev cannot be read');
        },
      ),
    );
    const { catalog, provider } = await connected(source);
    await provider.sync(signal);

    await expect(provider.sync(signal)).rejects.toThrow('Page 2 of source dev');
    expect(catalog.refs).toEqual([REF.orders]);
  });

  it('adds and removes what the inventory tells of', async () => {
    const { catalog, provider } = await connected(
      sourceOf(async () => [orders]),
    );
    await provider.sync(forever);

    await provider.applyChange({
      source: 'dev',
      added: [payments],
      removed: [REF.orders],
    });

    expect(catalog.refs).toEqual([REF.payments]);
  });

  it('keeps a change that is told while all entities are being read', async () => {
    const page = createDeferred<SourceEntity[]>();
    const { catalog, provider } = await connected(sourceOf(() => page));

    const sync = provider.sync(forever);
    const change = provider.applyChange({
      source: 'dev',
      added: [payments],
      removed: [],
    });
    page.resolve([orders]);
    await Promise.all([sync, change]);

    expect(catalog.mutations.map(({ type }) => type)).toEqual([
      'full',
      'delta',
    ]);
    expect(catalog.refs).toEqual([REF.orders, REF.payments]);
  });

  it('reads the whole source when the inventory says so', async () => {
    const { catalog, provider } = await connected(
      sourceOf(
        async () => [orders],
        async () => [payments],
      ),
    );
    await provider.sync(forever);

    await provider.applyChange({
      source: 'dev',
      added: [],
      removed: [],
      whole: true,
    });

    expect(catalog.mutations.map(({ type }) => type)).toEqual(['full', 'full']);
    expect(catalog.refs).toEqual([REF.payments]);
  });

  it('applies changes in the order in which they were told', async () => {
    const { catalog, provider } = await connected(sourceOf(async () => []));

    await Promise.all([
      provider.applyChange({ source: 'dev', added: [orders], removed: [] }),
      provider.applyChange({
        source: 'dev',
        added: [payments],
        removed: [REF.orders],
      }),
    ]);

    expect(catalog.refs).toEqual([REF.payments]);
  });

  it('goes on after a change that cannot be applied', async () => {
    const { catalog, provider } = await connected(
      sourceOf(async () => [orders]),
    );
    const foreign = topicEntity('orders', { source: 'prod' });

    await expect(
      provider.applyChange({ source: 'dev', added: [foreign], removed: [] }),
    ).rejects.toThrow("is in namespace 'prod', expected 'dev'");
    await provider.sync(forever);

    expect(catalog.refs).toEqual([REF.orders]);
  });

  it('removes nothing that another source has given', async () => {
    const { catalog, provider } = await connected(sourceOf(async () => []));

    await expect(
      provider.applyChange({
        source: 'dev',
        added: [],
        removed: ['resource:prod/orders'],
      }),
    ).rejects.toThrow("Entity 'resource:prod/orders' is not of source 'dev'");
    expect(catalog.mutations).toEqual([]);
  });
});
