// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { testStack } from '@sluice/local-stack';
import { describeCrashes } from '../__testUtils__/workerProcess/trials/describeCrashes';
import { SCHEMA_CASES } from '../__testUtils__/workerProcess/trials/schemas/schemaCases';
import { schemaFaultConfig } from '../__testUtils__/workerProcess/trials/schemas/schemaFaultConfig';
import { SchemaSubjects } from '../__testUtils__/workerProcess/trials/schemas/SchemaSubjects';

jest.setTimeout(600_000);

describe('of schemas,', () => {
  describeCrashes({
    config: schemaFaultConfig(testStack().layout),
    cases: SCHEMA_CASES,
    subjectsOf: core => SchemaSubjects.create(core),
  });
});
