// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { mockServices } from '@backstage/backend-test-utils';
import { StoredRequest } from '../database/RequestStore';
import { KindRegistry } from '../kinds/KindRegistry';
import { CounterHandler } from '../__testUtils__/CounterHandler';
import { MoveAnnouncer } from './MoveAnnouncer';

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
  ) => {
    await announcer.moved({ request, actor, from });
    await announcer.settled();
  };
  return { announce, counters, notifications, signals, createEvent, logger };
}

describe('MoveAnnouncer', () => {
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
