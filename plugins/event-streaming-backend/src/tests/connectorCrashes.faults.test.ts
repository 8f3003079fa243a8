// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { testStack } from '@sluice/local-stack';
import {
  CONNECTOR_CASES,
  SECRET_TEXTS,
} from '../__testUtils__/workerProcess/trials/connectors/connectorCases';
import { connectorFaultConfig } from '../__testUtils__/workerProcess/trials/connectors/connectorFaultConfig';
import { ConnectorSubjects } from '../__testUtils__/workerProcess/trials/connectors/ConnectorSubjects';
import { describeCrashes } from '../__testUtils__/workerProcess/trials/describeCrashes';

jest.setTimeout(600_000);

describe('of connectors,', () => {
  describeCrashes({
    config: connectorFaultConfig(testStack().layout),
    cases: CONNECTOR_CASES,
    subjectsOf: core => ConnectorSubjects.create(core),
    secrets: SECRET_TEXTS,
  });
});
