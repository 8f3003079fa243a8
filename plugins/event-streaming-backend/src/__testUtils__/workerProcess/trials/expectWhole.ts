// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Target } from '@sluice/plugin-event-streaming-common';
import { RequestTrials, Trial } from './RequestTrials';
import { TrialCase } from './TrialCase';

/** All was done, nothing twice, and the record says what happened. */
export async function expectWhole<TTarget extends Target, TLive>(
  trials: RequestTrials<TTarget, TLive>,
  asked: TrialCase<TTarget, TLive>,
  trial: Trial<TTarget>,
): Promise<void> {
  const { steps, watches = [] } = asked;
  const known = [...steps, ...watches];
  const { steps: ran } = await trials.get(trial.id);
  expect(
    ran
      .filter(({ operation }) => known.includes(operation))
      .map(({ operation, state }) => [operation, state]),
  ).toEqual(known.map(step => [step, 'done']));
  expect(ran.filter(({ state }) => state === 'failed')).toEqual([]);
  expect(await trials.live(trial)).toMatchObject(asked.leadsTo);
  expect(await trials.events(trial.id)).toEqual([
    'request.created',
    'request.approved',
    'request.executing',
    'request.succeeded',
  ]);
}
