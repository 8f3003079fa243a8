// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { testStack } from '@sluice/local-stack';
import { faultConfig } from '../__testUtils__/backendProcess/faultConfig';
import { freshSqlite } from '../__testUtils__/backendProcess/freshDatabases';
import { crashFixture } from '../__testUtils__/workerProcess/trials/crashFixture';
import { TOPIC_CASES } from '../__testUtils__/workerProcess/trials/topics/topicCases';
import { TopicSubjects } from '../__testUtils__/workerProcess/trials/topics/TopicSubjects';

jest.setTimeout(120_000);

const POINTS = TOPIC_CASES.flatMap(asked =>
  asked.steps.map(step => [asked.title, step, asked] as const),
);

/** One point of each step; `npm run test:faults` has all of them. */
describe('a worker that dies inside of a step', () => {
  const { dies } = crashFixture(
    {
      config: faultConfig(testStack().layout.kafkaDev.brokers),
      subjectsOf: core => TopicSubjects.create(core),
    },
    freshSqlite,
  );

  it.each(POINTS)(
    'of %s, %s, leaves it to the next one, which finishes it',
    async (_, step, asked) => {
      const crashAt = { point: 'step', step, moment: 'inside' } as const;
      expect(await dies(asked, crashAt)).toBe(true);
    },
  );
});
