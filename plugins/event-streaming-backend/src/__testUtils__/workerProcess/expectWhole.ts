// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { EngineTrials, Trial } from './EngineTrials';
import { OperationCase } from './OperationCase';

/** All was done, nothing twice, and the record says what happened. */
export async function expectWhole(
  trials: EngineTrials,
  asked: OperationCase,
  { id, topic }: Trial,
): Promise<void> {
  const { steps } = await trials.core.store.get(id);
  expect(steps.map(({ operation, state }) => [operation, state])).toEqual(
    asked.steps.map(step => [step, 'done']),
  );
  expect(await trials.live(topic)).toMatchObject(asked.leadsTo);
  expect(await trials.events(id)).toEqual([
    'request.created',
    'request.approved',
    'request.executing',
    'request.succeeded',
  ]);
}
