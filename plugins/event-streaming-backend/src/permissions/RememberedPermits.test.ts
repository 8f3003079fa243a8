// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  clusterReadPermission,
  topicReadPermission,
} from '@sluice/plugin-event-streaming-common';
import { PERMIT_MS, RememberedPermits } from './RememberedPermits';

const ANNA = mockCredentials.user('user:default/anna');
const NO_TOPICS = /does not give you 'event-streaming.topic.read'/;

function fixture() {
  const permissions = mockServices.permissions.mock();
  permissions.authorize.mockResolvedValue([{ result: AuthorizeResult.ALLOW }]);
  const permits = RememberedPermits.create({ permissions });
  const assert = (token?: string, credentials = ANNA) =>
    permits.assert(topicReadPermission, { credentials, token });
  return { permits, assert, authorize: permissions.authorize };
}

function deny(authorize: ReturnType<typeof fixture>['authorize']) {
  authorize.mockResolvedValue([{ result: AuthorizeResult.DENY }]);
}

describe('RememberedPermits', () => {
  beforeEach(() => {
    jest.useFakeTimers({ now: 1_000_000 });
  });

  afterEach(() => {
    jest.useRealTimers();
  });

  it('asks the policy once for calls of one token, also for those at the same time', async () => {
    const { assert, authorize } = fixture();

    await Promise.all([assert('one'), assert('one')]);
    await assert('one');

    expect(authorize).toHaveBeenCalledTimes(1);
  });

  it('follows a policy that changed its mind within five seconds', async () => {
    const { assert, authorize } = fixture();
    await assert('one');
    deny(authorize);

    jest.setSystemTime(1_000_000 + PERMIT_MS - 1);
    await assert('one');
    jest.setSystemTime(1_000_000 + PERMIT_MS);

    expect(PERMIT_MS).toBe(5000);
    await expect(assert('one')).rejects.toThrow(NO_TOPICS);
  });

  it('is not kept alive by calls: the time counts from the answer', async () => {
    const { assert, authorize } = fixture();
    for (const at of [0, 2000, 4000, 6000]) {
      jest.setSystemTime(1_000_000 + at);
      await assert('one');
    }

    expect(authorize).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['another token', { token: 'two' }],
    ['no token', { token: undefined }],
    [
      'another person',
      { token: 'one', credentials: mockCredentials.user('user:default/paul') },
    ],
  ])('asks anew for %s', async (_, { token, ...other }) => {
    const { permits, assert, authorize } = fixture();
    await assert('one');
    deny(authorize);

    await expect(
      permits.assert(topicReadPermission, {
        credentials: ANNA,
        ...other,
        token,
      }),
    ).rejects.toThrow(NO_TOPICS);
  });

  it('asks anew for another permission', async () => {
    const { permits, assert, authorize } = fixture();
    await assert('one');
    deny(authorize);

    await expect(
      permits.assert(clusterReadPermission, {
        credentials: ANNA,
        token: 'one',
      }),
    ).rejects.toThrow('event-streaming.cluster.read');
  });

  it('gives the reasons of what the policy denies, which it asks for each time', async () => {
    const { permits, authorize } = fixture();
    authorize.mockResolvedValue([
      { result: AuthorizeResult.ALLOW },
      { result: AuthorizeResult.DENY },
    ]);
    const both = () =>
      permits.refusals([clusterReadPermission, topicReadPermission], {
        credentials: ANNA,
        token: 'one',
      });

    expect([...(await both()).keys()]).toEqual([topicReadPermission]);
    await both();
    expect(authorize).toHaveBeenCalledTimes(2);

    authorize.mockResolvedValue([
      { result: AuthorizeResult.ALLOW },
      { result: AuthorizeResult.ALLOW },
    ]);
    expect([...(await both()).keys()]).toEqual([]);
    await both();
    expect(authorize).toHaveBeenCalledTimes(3);
  });

  it('does not take a yes to one permission for a yes to several', async () => {
    const { permits, assert, authorize } = fixture();
    await assert('one');
    authorize.mockResolvedValue([
      { result: AuthorizeResult.ALLOW },
      { result: AuthorizeResult.DENY },
    ]);

    const refusals = await permits.refusals(
      [topicReadPermission, clusterReadPermission],
      { credentials: ANNA, token: 'one' },
    );

    expect([...refusals.keys()]).toEqual([clusterReadPermission]);
  });

  it('remembers neither a no nor an error', async () => {
    const { assert, authorize } = fixture();
    deny(authorize);
    await expect(assert('one')).rejects.toThrow(NO_TOPICS);
    authorize.mockRejectedValue(new Error('no connection'));
    await expect(assert('one')).rejects.toThrow('no connection');

    authorize.mockResolvedValue([{ result: AuthorizeResult.ALLOW }]);

    await expect(assert('one')).resolves.toBeUndefined();
  });
});
