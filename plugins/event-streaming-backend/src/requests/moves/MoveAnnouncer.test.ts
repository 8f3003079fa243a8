// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { mockServices } from '@backstage/backend-test-utils';
import { StoredRequest } from '../../database/RequestStore';
import { KindRegistry } from '../../kinds/KindRegistry';
import { CounterHandler } from '../../__testUtils__/CounterHandler';
import { MoveAnnouncer } from './MoveAnnouncer';
import { CommittedMove } from './MoveObserver';

const ANNA = 'user:default/anna';

function storedRequest(values: Partial<StoredRequest> = {}): StoredRequest {
  return {
    id: '7',
    revision: 1,
    kind: 'counter',
    operation: 'counter.change',
    source: 'top',
    targetKey: 'counter:top/billing.a',
    target: { shelf: 'top', counter: 'billing.a' },
    title: 'billing.a',
    owner: 'group:default/billing',
    input: {},
    state: 'succeeded',
    plan: { steps: [], effects: [], impact: [], risk: 'low', fingerprint: 'x' },
    warnings: [],
    policyGates: [],
    gates: [],
    editors: [],
    decisions: [],
    steps: [],
    createdBy: ANNA,
    intervention: false,
    createdAt: '2026-01-01T00:00:00.000Z',
    updatedAt: '2026-01-01T00:00:00.000Z',
    expiresAt: '2026-02-01T00:00:00.000Z',
    ...values,
  };
}

async function fixture() {
  const counters = await CounterHandler.create();
  const notifications = { send: jest.fn(async () => undefined) };
  const signals = { publish: jest.fn(async () => undefined) };
  const success = jest.fn(async () => undefined);
  const createEvent = jest.fn(async () => ({
    success,
    fail: async () => undefined,
  }));
  const logger = mockServices.logger.mock();
  const announcer = MoveAnnouncer.create({
    store: {
      count: jest.fn(async () => 0),
      list: jest.fn(async () => ({ items: [], totalItems: 0 })),
    },
    kinds: KindRegistry.create([counters]),
    auditor: { createEvent },
    notifications,
    signals,
    logger,
  });
  const announce = async (
    request: StoredRequest,
    actor = 'plugin:event-streaming',
    from?: StoredRequest['state'],
    more: Pick<CommittedMove, 'event' | 'asked'> = {},
  ) => {
    await announcer.moved({ request, actor, from, ...more });
    await announcer.settled();
  };
  return { announce, counters, notifications, signals, createEvent, logger };
}

/** A request that two gates ask somebody about, one of them met. */
function pendingRequest(): StoredRequest {
  const gate = (id: string, group: string) => ({
    id,
    anyOf: [],
    count: 1,
    reason: `${id} looks`,
    groups: [group],
  });
  return storedRequest({
    state: 'pending',
    editors: ['user:default/edda'],
    gates: [
      gate('owner', 'group:default/billing'),
      gate('platform', 'group:default/platform'),
    ],
    decisions: [
      {
        by: 'user:default/bert',
        decision: 'approved',
        revision: 1,
        at: '2026-01-01T00:00:00.000Z',
        ownershipRefs: ['user:default/bert', 'group:default/billing'],
      },
    ],
  });
}

describe('MoveAnnouncer', () => {
  it.each<[string, StoredRequest['state'] | undefined, Partial<CommittedMove>]>(
    [
      ['filed', undefined, {}],
      ['given another gate', 'approved', {}],
      ['changed', 'pending', { event: 'revision' }],
      ['about to expire', 'pending', { event: 'reminder' }],
    ],
  )('asks those who are still needed when it is %s', async (_, from, more) => {
    const { announce, notifications } = await fixture();
    await announce(pendingRequest(), ANNA, from, more);
    expect(notifications.send.mock.calls).toMatchObject([
      [
        {
          recipients: {
            entityRef: ['group:default/platform'],
            excludeEntityRef: [ANNA, 'user:default/edda', 'user:default/bert'],
          },
          payload: {
            title: expect.stringContaining('needs your approval'),
            description: 'Asked for by anna. owner looks; platform looks',
            link: '/event-streaming/requests/7',
            scope: 'event-streaming-request-7',
          },
        },
      ],
    ]);
  });

  it('asks only those who were not asked before when gates change', async () => {
    const { announce, notifications } = await fixture();
    const change = (asked: string[]) =>
      announce(pendingRequest(), undefined, 'pending', {
        event: 'gates',
        asked,
      });
    await change(['group:default/billing']);
    expect(notifications.send).not.toHaveBeenCalled();
    await change(['group:default/platform']);
    expect(notifications.send).toHaveBeenCalledTimes(1);
  });

  it('tells nobody of an approval that leaves a gate open, but the pages', async () => {
    const { announce, notifications, signals } = await fixture();
    await announce(pendingRequest(), 'user:default/bert', 'pending', {
      event: 'approval',
    });
    expect(notifications.send).not.toHaveBeenCalled();
    expect(signals.publish).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['comment', 'pending', 'has a new comment', 'Why so low?'],
    [undefined, 'declined', 'was declined', 'Why so low?'],
    ['reminder', 'stale', 'expires soon', 'Request 7 on top'],
    ['revision', 'approved', 'was changed', 'Request 7 on top'],
  ] as const)(
    'tells who asked of a %s that is %s',
    async (event, state, says, description) => {
      const { announce, notifications } = await fixture();
      const comment = {
        by: 'user:default/bert',
        decision: 'commented' as const,
        comment: 'Why so low?',
        revision: 1,
        at: '2026-01-01T00:00:00.000Z',
        ownershipRefs: [],
      };
      const request = storedRequest({ state, decisions: [comment] });
      await announce(request, 'user:default/bert', 'pending', { event });
      expect(notifications.send.mock.calls).toMatchObject([
        [
          {
            recipients: { entityRef: ANNA },
            payload: { title: expect.stringContaining(says), description },
          },
        ],
      ]);
    },
  );

  it('tells the requester what was found by steps of a request that is done', async () => {
    const { announce, notifications } = await fixture();
    const step = {
      index: 0,
      kind: 'counter',
      operation: 'counter.restore',
      target: {},
      title: 'Put it back',
      risk: 'low' as const,
      mode: 'converge' as const,
      state: 'done' as const,
      error: 'Somebody else set it to 7',
    };
    await announce(storedRequest({ state: 'succeeded', steps: [step] }));
    expect(notifications.send).toHaveBeenCalledWith({
      recipients: { type: 'entity', entityRef: ANNA },
      payload: expect.objectContaining({
        title: 'Change counter billing.a: is done, but something needs a look',
        description: 'Somebody else set it to 7',
        severity: 'high',
      }),
    });
  });

  it.each([
    ['succeeded', 'is done', 'low'],
    ['failed', 'failed', 'high'],
    ['waiting', 'waits', 'normal'],
    ['stale', 'has to be looked at again', 'normal'],
    ['expired', 'has expired', 'normal'],
  ] as const)('tells the requester of %s', async (state, says, severity) => {
    const { announce, notifications } = await fixture();
    await announce(storedRequest({ state, failure: 'No room' }));
    expect(notifications.send).toHaveBeenCalledTimes(1);
    expect(notifications.send).toHaveBeenCalledWith({
      recipients: { type: 'entity', entityRef: ANNA },
      payload: expect.objectContaining({
        title: `Change counter billing.a: ${says}`,
        description: 'No room',
        severity,
        link: '/event-streaming/requests/7',
        scope: 'event-streaming-request-7',
      }),
    });
  });

  it.each([
    ['steps in between', storedRequest({ state: 'executing' }), undefined],
    ['what they did themselves', storedRequest({ state: 'withdrawn' }), ANNA],
    [
      'anything when it is a service',
      storedRequest({ createdBy: 'plugin:x' }),
      undefined,
    ],
  ])('does not tell the requester of %s', async (_, request, actor) => {
    const { announce, notifications } = await fixture();
    await announce(request, actor);
    expect(notifications.send).not.toHaveBeenCalled();
  });

  it('tells the owner when the platform acts in their place, once', async () => {
    const { announce, notifications } = await fixture();
    const request = storedRequest({ state: 'approved', intervention: true });
    await announce(request, ANNA);
    await announce({ ...request, state: 'executing' }, undefined, 'approved');
    expect(notifications.send).toHaveBeenCalledTimes(1);
    expect(notifications.send).toHaveBeenCalledWith(
      expect.objectContaining({
        recipients: {
          type: 'entity',
          entityRef: 'group:default/billing',
          excludeEntityRef: ANNA,
        },
      }),
    );
  });

  it('tells open pages and the auditor, without anything of the input', async () => {
    const { announce, signals, createEvent } = await fixture();
    await announce(
      storedRequest({ input: { value: 'private' } }),
      undefined,
      'executing',
    );
    expect(signals.publish).toHaveBeenCalledWith({
      recipients: { type: 'broadcast' },
      channel: 'event-streaming',
      message: { requestId: '7' },
    });
    expect(createEvent).toHaveBeenCalledWith({
      eventId: 'request-move',
      severityLevel: 'medium',
      meta: {
        requestId: '7',
        operation: 'counter.change',
        target: { shelf: 'top', counter: 'billing.a' },
        from: 'executing',
        to: 'succeeded',
        actor: 'plugin:event-streaming',
      },
    });
  });

  it('goes on when any of them cannot be told', async () => {
    const { announce, counters, notifications, signals, createEvent, logger } =
      await fixture();
    const gone = async () => {
      throw new Error('gone');
    };
    counters.faults.afterMove = gone;
    createEvent.mockImplementation(gone);
    signals.publish.mockImplementation(gone);
    notifications.send.mockImplementation(gone);

    await announce(storedRequest());

    expect(notifications.send).toHaveBeenCalledTimes(1);
    expect(logger.warn).toHaveBeenCalledTimes(4);
  });
});
