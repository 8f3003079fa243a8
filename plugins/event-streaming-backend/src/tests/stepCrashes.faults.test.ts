// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { testStack } from '@sluice/local-stack';
import { faultConfig } from '../__testUtils__/backendProcess/faultConfig';
import { describeCrashes } from '../__testUtils__/workerProcess/trials/describeCrashes';
import { TOPIC_CASES } from '../__testUtils__/workerProcess/trials/topics/topicCases';
import { TopicSubjects } from '../__testUtils__/workerProcess/trials/topics/TopicSubjects';

jest.setTimeout(600_000);

describe('of topics,', () => {
  describeCrashes({
    config: faultConfig(testStack().layout.kafkaDev.brokers),
    cases: TOPIC_CASES,
    subjectsOf: core => TopicSubjects.create(core),
  });
});
