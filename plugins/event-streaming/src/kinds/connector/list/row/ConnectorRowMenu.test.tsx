// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  ConnectorDetail,
  EventStreamingApi,
  PlanReport,
} from '@sluice/plugin-event-streaming-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { deletionRequest } from '../../../../requests/__testUtils__/requestFixtures';
import {
  CONNECTOR,
  connectorDetail,
  connectorRow,
  degradedConnector,
} from '../../__testUtils__/connectorFixtures';
import {
  address,
  fakeConnectorApi,
  renderConnectors,
} from '../../__testUtils__/renderConnectors';

const params = { connect: 'connect-prod', connector: CONNECTOR };

const DELETION: PlanReport = {
  steps: [
    {
      kind: 'connector',
      operation: 'connector.delete',
      target: params,
      title: 'Delete it',
      before: { exists: true },
      after: { exists: false },
      risk: 'high',
      mode: 'converge',
    },
  ],
  effects: [],
  impact: [],
  risk: 'high',
  fingerprint: 'abc',
  violations: [],
  warnings: [],
  passed: [],
  gates: [],
};

/** Opens the menu of the only row, by keyboard. */
async function openMenu(answers: Partial<EventStreamingApi> = {}) {
  renderConnectors(fakeConnectorApi(answers));
  const button = await screen.findByRole('button', {
    name: `Actions for ${CONNECTOR}`,
  });
  button.focus();
  await userEvent.keyboard('{Enter}');
  return screen.findByRole('menu');
}

const item = (name: string | RegExp) => screen.findByRole('menuitem', { name });

describe('the menu of a connector in the list', () => {
  it('offers what its page offers', async () => {
    const menu = await openMenu();
    await item('Delete');
    expect(
      within(menu)
        .getAllByRole('menuitem')
        .map(({ firstChild }) => firstChild?.textContent),
    ).toEqual([
      'Copy name',
      'Open',
      'Pause',
      'Restart connector',
      'Restart with all tasks',
      'Stop',
      'Change configuration',
      'Reset offsets',
      'Delete',
    ]);
    expect(await item(/^Reset offsets/)).toHaveTextContent(
      'Only while it is stopped',
    );
  });

  it('acts at once, and reads the list anew', async () => {
    const pauseConnector = jest.fn(async () =>
      connectorDetail({ state: 'paused' }),
    );
    const listConnectors = jest.fn(async () => ({
      items: [connectorRow()],
      totalItems: 1,
    }));
    await openMenu({ pauseConnector, listConnectors });
    const asked = listConnectors.mock.calls.length;
    await userEvent.click(await item('Pause'));
    expect(pauseConnector).toHaveBeenCalledWith({ params });
    await waitFor(() =>
      expect(listConnectors.mock.calls.length).toBeGreaterThan(asked),
    );
  });

  it('restarts failed tasks of one that is degraded', async () => {
    const restartConnector = jest.fn(async () => connectorDetail());
    await openMenu({
      getConnector: async () => degradedConnector(),
      restartConnector,
    });
    await userEvent.click(await item('Restart failed task'));
    expect(restartConnector).toHaveBeenCalledWith({
      params,
      body: { tasks: 'failed' },
    });
  });

  it('asks before it stops one', async () => {
    const stopConnector = jest.fn(async () =>
      connectorDetail({ state: 'stopped' }),
    );
    await openMenu({ stopConnector });
    await userEvent.click(await item('Stop'));
    const dialog = await screen.findByRole('dialog', {
      name: `Stop ${CONNECTOR}?`,
    });
    expect(stopConnector).not.toHaveBeenCalled();
    await userEvent.click(within(dialog).getByRole('button', { name: 'Stop' }));
    await waitFor(() => expect(stopConnector).toHaveBeenCalledTimes(1));
  });

  it('opens the dialog of the page to delete one, and files that request', async () => {
    const createRequest = jest.fn(async () => deletionRequest());
    await openMenu({
      planOperation: async () => DELETION,
      createRequest,
    } as Partial<EventStreamingApi>);
    await userEvent.click(await item('Delete'));
    const dialog = await screen.findByRole('dialog', {
      name: /Delete the connector/,
    });
    const submit = within(dialog).getByRole('button', {
      name: 'Change it now',
    });
    await waitFor(() => expect(submit).toBeEnabled());
    await userEvent.click(submit);
    await waitFor(() =>
      expect(createRequest).toHaveBeenCalledWith({
        body: expect.objectContaining({
          operation: 'connector.delete',
          target: params,
          input: { offsets: 'keep' },
          expectedFingerprint: 'abc',
        }),
      }),
    );
    await waitFor(() => expect(address()).toMatch(/^\/requests\//));
  });

  it('gives back the focus when its dialog is closed', async () => {
    await openMenu();
    await userEvent.click(await item('Stop'));
    await screen.findByRole('dialog');
    await userEvent.keyboard('{Escape}');
    await waitFor(() =>
      expect(
        screen.getByRole('button', { name: `Actions for ${CONNECTOR}` }),
      ).toHaveFocus(),
    );
  });

  it.each<[string, Partial<ConnectorDetail>, RegExp]>([
    [
      'who does not own it',
      {
        owner: { ref: 'group:default/query', source: 'prefix', exists: true },
        access: { operate: { allowed: false, reason: 'Only its owners may' } },
      },
      /^Pause.*Only its owners may$/,
    ],
    [
      'where its worker does not answer',
      { live: false },
      /^Pause.*connect-prod does not answer/,
    ],
    [
      'what is not there',
      { state: undefined, health: { state: 'missing' } },
      /^Pause.*It is no longer on its Connect cluster$/,
    ],
  ])('says why to %s', async (_, changes, reason) => {
    await openMenu({ getConnector: async () => connectorDetail(changes) });
    const denied = await item(reason);
    expect(denied).toHaveAttribute('aria-disabled', 'true');
    await userEvent.click(denied);
    expect(screen.getByRole('menu')).toBeVisible();
  });

  it('leads to the request alone while it is being made', async () => {
    const row = connectorRow(CONNECTOR, {
      state: undefined,
      health: { state: 'provisioning' },
      openRequest: {
        id: '31',
        operation: 'connector.create',
        state: 'pending',
        stepsDone: 0,
        steps: 3,
      },
    });
    const menu = await openMenu({
      listConnectors: async () => ({ items: [row], totalItems: 1 }),
    });
    expect(await item('Open request R-31')).toHaveAttribute(
      'href',
      '/requests/31',
    );
    expect(within(menu).getAllByRole('menuitem')).toHaveLength(2);
  });

  it('says that it cannot tell what may be done', async () => {
    await openMenu({
      getConnector: async () => {
        throw new Error('The portal does not answer');
      },
    });
    expect(await item('The portal does not answer')).toBeVisible();
  });
});
