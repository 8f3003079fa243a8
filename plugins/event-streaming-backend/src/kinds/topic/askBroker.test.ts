// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  InputError,
  NotAllowedError,
  ServiceUnavailableError,
} from '@backstage/errors';
import { askBroker } from './askBroker';
import {
  anna,
  changeFixture,
  TARGET,
} from './changes/__testUtils__/changeFixture';

const OTHER = { cluster: 'dev', topic: 'billing.usage.other' };
const INPUT = { description: 'Usage', owner: 'group:default/billing' };

/** Plans a new topic where the cluster answers a dry run with this. */
function planned(error: Error, input = {}) {
  const { admin, handler } = changeFixture();
  jest.spyOn(admin, 'createTopic').mockRejectedValue(error);
  return handler.propose({
    operation: 'topic.create',
    target: OTHER,
    input: { ...INPUT, ...input },
    requester: anna,
  });
}

describe('a plan', () => {
  const refusal = new InputError(
    "Cannot create topic 'billing.usage.other' on cluster 'dev': Topic 'billing.usage.other' collides with existing topic: billing.usage_other",
  );

  it('has what the broker itself refuses, in its own words', async () => {
    const { findings } = await planned(refusal);
    expect(findings).toContainEqual({
      code: 'broker-refuses',
      outcome: 'violation',
      message: refusal.message,
    });
  });

  it('leaves it to the policy where the policy refuses it already', async () => {
    const { findings } = await planned(refusal, { config: { 'no.such': '1' } });
    const codes = findings.map(({ code }) => code);
    expect(codes).toContain('config-unknown');
    expect(codes).not.toContain('broker-refuses');
  });

  it.each([
    new NotAllowedError("lacks the right 'Create'"),
    new ServiceUnavailableError('is away'),
  ])('says that it was not checked where the cluster says: %s', async error => {
    const { findings } = await planned(error);
    expect(findings).toContainEqual(
      expect.objectContaining({
        code: 'broker-not-asked',
        outcome: 'warning',
        detail: error.message,
      }),
    );
  });

  it('of new settings asks for those alone, and changes nothing', async () => {
    const { admin, propose } = changeFixture();
    const asked = jest
      .spyOn(admin, 'alterTopicConfig')
      .mockRejectedValue(new InputError('Tiered storage is not enabled'));

    const { findings } = await propose('topic.update', {
      config: { 'remote.storage.enable': 'true' },
    });

    expect(findings).toContainEqual({
      code: 'broker-refuses',
      outcome: 'violation',
      message: 'Tiered storage is not enabled',
    });
    expect(asked.mock.calls).toEqual([
      [
        TARGET.topic,
        { 'remote.storage.enable': 'true' },
        { validateOnly: true },
      ],
    ]);
  });
});

describe('askBroker', () => {
  it('does not wait for a broker that does not answer', async () => {
    const silent = () => new Promise<void>(() => undefined);
    expect(await askBroker(silent, 5)).toMatchObject([
      { code: 'broker-not-asked', detail: 'It did not answer in 5 ms' },
    ]);
  });
});
