// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TestDatabases } from '@backstage/backend-test-utils';
import { isError } from '@backstage/errors';
import { change, engineFixture } from '../../__testUtils__/engineFixture';
import { newRequest } from '../../database/__testUtils__/storedRequests';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3'] });

describe('a request that is in the way of another', () => {
  const start = async () => {
    const engine = await engineFixture(await databases.init('SQLITE_3'));
    const twin = await engine.store.insert(
      newRequest({
        targetKey: 'counter:top/billing.a',
        createdBy: 'user:default/otto',
        owner: 'group:default/orders',
        state: 'pending',
      }),
    );
    const refusal = (caller = engine.owner): Promise<Error> =>
      engine.service.submit(change('billing.a', { set: 3 }), caller).then(
        () => new Error('It was filed'),
        error => error,
      );
    return { ...engine, twin, refusal };
  };

  it('is named to who may see it', async () => {
    const { member, refusal, twin } = await start();
    const platform = member('paul', 'platform');
    expect(await refusal(platform)).toMatchObject({
      name: 'ConflictError',
      message: `Request ${twin.id} by otto asks for 'counter.change' of 'billing.a' already and is pending`,
    });
  });

  it('is told to others without number, name and state', async () => {
    const { refusal } = await start();
    const error = await refusal();
    const message = "Somebody asks for 'counter.change' of 'billing.a' already";
    expect(isError(error) && { ...error, message: error.message }).toEqual({
      name: 'ConflictError',
      message,
      violations: [expect.objectContaining({ code: 'asked-already', message })],
    });
  });
});
