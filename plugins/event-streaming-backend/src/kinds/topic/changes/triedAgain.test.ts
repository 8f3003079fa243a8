// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  anna,
  BILLING,
  changeFixture,
  CONTEXT,
  TARGET,
  violationsOf,
} from './__testUtils__/changeFixture';

describe('a creation that is tried again', () => {
  const input = { owner: BILLING, description: 'What was used' };

  it('is not refused because of the topic that it made itself', async () => {
    const { admin, handler, propose } = changeFixture({ record: 'none' });
    await admin.deleteTopic(TARGET.topic);
    const { steps } = await propose('topic.create', input);
    await handler.applyStep(steps[0], CONTEXT);

    const again = (done = steps.slice(0, 1)) =>
      propose('topic.create', input, anna, done);
    expect(violationsOf(await again())).toEqual([]);
    expect((await again()).steps).toEqual(steps);
    expect(violationsOf(await again([]))).toEqual(['topic-exists']);
  });
});

describe('a deletion that is tried again', () => {
  const input = { confirmation: TARGET.topic };

  it('has what is recorded left, where the topic is gone', async () => {
    const { handler, propose } = changeFixture();
    const { steps } = await propose('topic.delete', input);
    await handler.applyStep(steps[0], CONTEXT);

    const again = await propose('topic.delete', input, anna, [steps[0]]);
    expect(again.steps).toEqual(steps.slice(1));
    await expect(propose('topic.delete', input)).rejects.toThrow(
      'There is no topic',
    );
  });

  it('is another one, where another topic has taken the name', async () => {
    const { admin, handler, propose } = changeFixture();
    const { steps } = await propose('topic.delete', input);
    await handler.applyStep(steps[0], CONTEXT);
    await admin.createTopic({
      name: TARGET.topic,
      partitions: 1,
      replicationFactor: 1,
      config: {},
    });

    const again = await propose('topic.delete', input, anna, [steps[0]]);
    expect(again.steps).toHaveLength(2);
    expect(again.steps[0]).not.toEqual(steps[0]);
  });
});
