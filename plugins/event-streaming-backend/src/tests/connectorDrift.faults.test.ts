// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { testStack } from '@sluice/local-stack';
import { CONNECTOR_STEPS } from '@sluice/plugin-event-streaming-common';
import { freshSqlite } from '../__testUtils__/backendProcess/freshDatabases';
import { eventually } from '../__testUtils__/eventually';
import {
  CONNECTOR_CASES,
  ConnectorCase,
  GIVEN_CONFIG,
} from '../__testUtils__/workerProcess/trials/connectors/connectorCases';
import { connectorFaultConfig } from '../__testUtils__/workerProcess/trials/connectors/connectorFaultConfig';
import { ConnectorSubjects } from '../__testUtils__/workerProcess/trials/connectors/ConnectorSubjects';
import { crashFixture } from '../__testUtils__/workerProcess/trials/crashFixture';

jest.setTimeout(300_000);

function caseOf(title: string): ConnectorCase {
  const found = CONNECTOR_CASES.find(it => it.title === title);
  if (!found) {
    throw new Error(`There is no case of ${title}`);
  }
  return found;
}

/** Somebody at the worker's own door, between a worker that died and the next. */
describe('a connector that somebody else changes between two workers', () => {
  let subjects: ConnectorSubjects;
  const { diesWhile } = crashFixture(
    {
      config: connectorFaultConfig(testStack().layout),
      subjectsOf: core => {
        subjects = ConnectorSubjects.create(core);
        return subjects;
      },
    },
    freshSqlite,
  );

  it('is left alone where it took the name of one that was deleted', async () => {
    const step = CONNECTOR_STEPS.delete;
    const { failure, live } = await diesWhile(
      caseOf('a deletion that keeps offsets'),
      { point: 'step', step, moment: 'after' },
      {
        meanwhile: ({ connector: name }) =>
          subjects.client.createConnector({
            name,
            config: { ...GIVEN_CONFIG, 'batch.size': '7' },
          }),
        endsAs: 'failed',
      },
    );
    expect(failure).toContain('It was not deleted');
    expect(live).toMatchObject({ count: 1, description: 'There before' });
    expect(live.config).toContain('batch.size=7');
  });

  it('keeps offsets of its own when it ran before they were reset', async () => {
    const step = CONNECTOR_STEPS.resetOffsets;
    const { failure, live } = await diesWhile(
      caseOf('a reset'),
      { point: 'step', step, moment: 'before' },
      {
        meanwhile: async ({ connector }) => {
          const { client } = subjects;
          await client.resume(connector);
          await eventually(async () => {
            const [{ offset }] = await client.readOffsets(connector);
            return Number(offset?.position) > 4;
          });
          await client.stop(connector);
        },
        endsAs: 'failed',
      },
    );
    expect(failure).toContain('has come further');
    expect(live).toMatchObject({ count: 1, offsets: 1 });
  });

  it('is not made again when it was deleted before it ran', async () => {
    const step = CONNECTOR_STEPS.awaitRunning;
    const { failure, live } = await diesWhile(
      caseOf('a creation'),
      { point: 'step', step, moment: 'watching' },
      {
        meanwhile: ({ connector }) =>
          subjects.client.deleteConnector(connector),
        endsAs: 'failed',
      },
    );
    expect(failure).toContain('somebody else deleted it');
    expect(live).toMatchObject({ count: 0 });
  });
});
