// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { testStack } from '@sluice/local-stack';
import { CONNECTOR_STEPS } from '@sluice/plugin-event-streaming-common';
import { freshSqlite } from '../__testUtils__/backendProcess/freshDatabases';
import { CONNECTOR_CASES } from '../__testUtils__/workerProcess/trials/connectors/connectorCases';
import { connectorFaultConfig } from '../__testUtils__/workerProcess/trials/connectors/connectorFaultConfig';
import { ConnectorSubjects } from '../__testUtils__/workerProcess/trials/connectors/ConnectorSubjects';
import { crashFixture } from '../__testUtils__/workerProcess/trials/crashFixture';

jest.setTimeout(120_000);

/** A creation and a reset on the wire; `npm run test:faults` has all. */
describe('a worker that dies inside of a step', () => {
  const { dies } = crashFixture(
    {
      config: connectorFaultConfig(testStack().layout),
      subjectsOf: core => ConnectorSubjects.create(core),
    },
    freshSqlite,
  );

  it.each([CONNECTOR_STEPS.create, CONNECTOR_STEPS.resetOffsets])(
    'of connectors, %s, leaves it to the next one, which finishes it',
    async step => {
      const [asked] = CONNECTOR_CASES.filter(({ steps }) =>
        steps.includes(step),
      );
      const crashAt = { point: 'step', step, moment: 'inside' } as const;
      expect(await dies(asked, crashAt)).toBe(true);
    },
  );
});
