// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { SchemaOperationCase } from './SchemaOperationCase';
import { SchemaTrial, SchemaTrials } from './SchemaTrials';

/** All was done, nothing twice, and the rule is as it was or was asked for. */
export async function expectSchemaWhole(
  trials: SchemaTrials,
  asked: SchemaOperationCase,
  { id, target }: SchemaTrial,
): Promise<void> {
  const { steps } = await trials.core.store.get(id);
  const done = steps.filter(({ operation }) => asked.steps.includes(operation));
  expect(done.map(({ operation, state }) => [operation, state])).toEqual(
    asked.steps.map(step => [step, 'done']),
  );
  expect(await trials.live(target)).toMatchObject(asked.leadsTo);
}
