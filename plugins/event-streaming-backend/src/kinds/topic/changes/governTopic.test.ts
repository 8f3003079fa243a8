// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  anna,
  BILLING,
  changeFixture,
  DAY,
  otto,
  TARGET,
  violationsOf,
} from './__testUtils__/changeFixture';

describe('topic.assign-owner', () => {
  const toOther = { owner: 'group:default/other' };

  it('transfers from the owner, who asks', async () => {
    const { inventory, propose, run } = changeFixture();
    const proposal = await propose('topic.assign-owner', toOther);

    expect(proposal).toMatchObject({
      owner: BILLING,
      effects: [{ code: 'owner-transferred', params: { from: BILLING } }],
    });
    expect(await run(proposal.steps)).toEqual(['done']);
    expect(inventory.records.get('dev/billing.usage.events')).toMatchObject({
      ...toOther,
      description: 'What was used',
    });
    await expect(
      propose('topic.assign-owner', { owner: BILLING }, anna),
    ).rejects.toMatchObject({ name: 'NotAllowedError' });
  });

  it('lets anybody claim for a group of theirs what nobody owns', async () => {
    const { inventory, propose } = changeFixture({ record: 'none' });
    inventory.fallback = {
      owner: 'group:default/platform',
      source: 'fallback',
      visibility: 'all',
    };

    const proposal = await propose('topic.assign-owner', toOther, otto);
    expect(proposal).toMatchObject({
      owner: undefined,
      effects: [{ code: 'owner-claimed' }],
    });
    await expect(
      propose('topic.assign-owner', { owner: BILLING }, otto),
    ).rejects.toThrow('only for a group that you are a member of');
  });

  it('lets an orphaned topic be claimed, and nothing else be asked of it', async () => {
    const { identity, propose } = changeFixture();
    identity.groups.splice(0, 1);

    await expect(propose('topic.delete', {}, otto)).rejects.toThrow(
      "'billing.usage.events' is orphaned",
    );
    await expect(
      propose('topic.assign-owner', toOther, otto),
    ).resolves.toMatchObject({
      effects: [{ code: 'owner-claimed', params: { from: BILLING } }],
    });
  });

  it('refuses an owner that the catalog has not', async () => {
    const { propose } = changeFixture();
    expect(
      violationsOf(
        await propose('topic.assign-owner', { owner: 'group:default/gone' }),
      ),
    ).toEqual(['unknown-owner']);
  });
});

describe('topic.set-protection', () => {
  it('puts protection on and takes it off', async () => {
    const { propose, run } = changeFixture();
    const on = await propose('topic.set-protection', { protected: true });
    expect(on.effects).toMatchObject([{ code: 'protection-set' }]);
    expect(await run(on.steps)).toEqual(['done']);

    const again = await propose('topic.set-protection', { protected: true });
    expect(violationsOf(again)).toEqual(['nothing-changes']);

    const off = await propose('topic.set-protection', { protected: false });
    expect(off.effects).toMatchObject([{ code: 'protection-removed' }]);
    expect(await run(off.steps)).toEqual(['done']);
  });
});

describe('policy.exception', () => {
  const input = {
    limit: 'retention.ms',
    value: 20 * DAY,
    until: new Date(Date.now() + DAY).toISOString().slice(0, 10),
  };

  it('lets just that value pass from then on', async () => {
    const { propose, run } = changeFixture();
    const change = (days: number) =>
      propose('topic.update', {
        config: { 'retention.ms': String(days * DAY) },
      });
    expect(violationsOf(await change(20))).toEqual(['above-limit']);

    const { steps, effects } = await propose('policy.exception', input);
    expect(effects).toMatchObject([
      {
        code: 'limit-excepted',
        message: expect.stringContaining(
          "20 days as 'Keep messages for' (retention.ms) instead of 7 days until",
        ),
        params: { allowed: 7 * DAY },
      },
    ]);
    expect(await run(steps)).toEqual(['done']);

    expect(violationsOf(await change(20))).toEqual([]);
    expect(violationsOf(await change(21))).toEqual(['above-limit']);
  });

  it('tells what keeping messages longer, or for ever, takes', async () => {
    const { admin, propose } = changeFixture();
    admin.addRecords(TARGET.topic, 0, 30, { timestamp: Date.now() - 2 * DAY });
    admin.addRecords(TARGET.topic, 1, 10, { timestamp: Date.now() });
    const effectOf = async (value: number) =>
      (await propose('policy.exception', { ...input, value })).effects[0];

    expect(await effectOf(20 * DAY)).toMatchObject({
      message: expect.stringContaining('when the oldest messages go'),
      params: { bytesPerDay: 1000, bytesWhenFull: 20_000 },
    });
    expect(await effectOf(-1)).toMatchObject({
      message: expect.stringContaining('after a year, and never stops growing'),
      params: { bytesPerDay: 1000, bytesPerYear: 365_000 },
    });
  });

  it('is asked for also while the cluster does not answer', async () => {
    const { admin, propose } = changeFixture();
    jest
      .spyOn(admin, 'describeLogDirs')
      .mockImplementation(() => new Promise(() => undefined));
    const { effects } = await propose('policy.exception', input);
    expect(effects[0].message).toContain('did not answer');
  });

  it('can be asked for before the topic is there', async () => {
    const { admin, propose } = changeFixture({ record: 'none' });
    await admin.deleteTopic(TARGET.topic);

    await expect(propose('policy.exception', input)).resolves.toMatchObject({
      owner: BILLING,
      effects: [{ message: expect.stringContaining('no such topic yet') }],
    });
    await expect(
      propose('policy.exception', input, otto),
    ).rejects.toMatchObject({ name: 'NotAllowedError' });
  });
});
