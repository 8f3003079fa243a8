// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  EventStreamingApi,
  PlanReport,
} from '@sluice/plugin-event-streaming-common';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { deletionRequest } from '../../../requests/__testUtils__/requestFixtures';
import {
  CONNECTOR,
  connectorDetail,
  tasksOf,
} from '../__testUtils__/connectorFixtures';
import {
  fakeConnectorApi,
  renderConnectors,
} from '../__testUtils__/renderConnectors';

const target = { connect: 'connect-prod', connector: CONNECTOR };

const plan = (changes: Partial<PlanReport> = {}): PlanReport => ({
  steps: [
    {
      kind: 'connector',
      operation: 'connector.configure',
      target,
      title: 'Change tasks.max',
      before: { config: { 'tasks.max': '2' } },
      after: { config: { 'tasks.max': '4' } },
      risk: 'medium',
      mode: 'converge',
    },
  ],
  effects: [],
  impact: [],
  risk: 'medium',
  fingerprint: 'abc',
  violations: [],
  warnings: [],
  passed: [],
  gates: [],
  ...changes,
});

async function open(item: string, answers: Partial<EventStreamingApi>) {
  renderConnectors(
    fakeConnectorApi({ planOperation: async () => plan(), ...answers }),
    `/connect-prod/${CONNECTOR}`,
  );
  fireEvent.click(await screen.findByRole('button', { name: 'Change' }));
  fireEvent.click(await screen.findByRole('menuitem', { name: item }));
  return screen.findByRole('dialog');
}

const box = (dialog: HTMLElement, name: string) =>
  within(dialog).getByLabelText(name);

const submit = (dialog: HTMLElement) =>
  within(dialog).getByRole('button', { name: 'Change it now' });

describe('the change of a connector', () => {
  it('asks only for the keys that differ, and shows what that changes', async () => {
    const createRequest = jest.fn(async () => deletionRequest());
    const dialog = await open('Change configuration', {
      createRequest,
    } as Partial<EventStreamingApi>);
    fireEvent.change(box(dialog, 'tasks.max'), { target: { value: '4' } });
    fireEvent.click(
      within(dialog).getByRole('button', { name: 'Remove insert.mode' }),
    );
    expect(await within(dialog).findByText('Instant')).toBeVisible();
    await waitFor(() => expect(submit(dialog)).toBeEnabled());
    fireEvent.click(submit(dialog));
    await waitFor(() =>
      expect(createRequest).toHaveBeenCalledWith({
        body: {
          operation: 'connector.update',
          target,
          input: { config: { 'tasks.max': '4', 'insert.mode': null } },
          justification: undefined,
          expectedFingerprint: 'abc',
        },
      }),
    );
  });

  it('keeps the fields and the document in step', async () => {
    const dialog = await open('Change configuration', {});
    fireEvent.change(box(dialog, 'tasks.max'), { target: { value: '4' } });
    const pick = (name: string) =>
      fireEvent.click(within(dialog).getByRole('button', { name }));
    pick('JSON');
    const document = box(
      dialog,
      'Configuration as JSON',
    ) as HTMLTextAreaElement;
    expect(JSON.parse(document.value)).toMatchObject({ 'tasks.max': '4' });
    fireEvent.change(document, { target: { value: '{ "topics": "a.b.c" }' } });
    pick('Fields');
    expect(box(dialog, 'topics')).toHaveValue('a.b.c');
    expect(
      within(dialog).queryByLabelText('tasks.max'),
    ).not.toBeInTheDocument();
  });

  it('says where a document cannot be read, and asks for nothing then', async () => {
    const dialog = await open('Change configuration', {});
    fireEvent.click(within(dialog).getByRole('button', { name: 'JSON' }));
    fireEvent.change(box(dialog, 'Configuration as JSON'), {
      target: { value: '{ "topics": ' },
    });
    expect(
      await within(dialog).findByText(/JSON/, { selector: 'div' }),
    ).toBeVisible();
    expect(
      within(dialog).getByRole('button', { name: 'Change it now' }),
    ).toBeDisabled();
  });

  it('shows at each key what the rules and the worker say against it', async () => {
    const dialog = await open('Change configuration', {
      planOperation: async () =>
        plan({
          violations: [
            {
              code: 'worker',
              outcome: 'violation',
              field: 'input.config.tasks.max',
              message: 'At most 8 tasks',
            },
          ],
        }),
    });
    fireEvent.change(box(dialog, 'tasks.max'), { target: { value: '99' } });
    await waitFor(() =>
      expect(box(dialog, 'tasks.max')).toHaveAccessibleDescription(
        'At most 8 tasks',
      ),
    );
    expect(box(dialog, 'tasks.max')).toBeInvalid();
  });

  it('asks for a reference where a secret stands', async () => {
    const dialog = await open('Change configuration', {});
    expect(box(dialog, 'connection.password')).toHaveAccessibleDescription(
      /This value is not told/,
    );
  });

  it('asks what becomes of the offsets, and for the name, before it deletes', async () => {
    const planOperation = jest.fn(async () =>
      plan({
        effects: [
          {
            code: 'connector-deleted',
            severity: 'irreversible',
            message: 'Gone for good',
            params: {},
          },
        ],
      }),
    );
    const dialog = await open('Delete', { planOperation });
    fireEvent.click(within(dialog).getByRole('radio', { name: /^Forget it/ }));
    await waitFor(() =>
      expect(planOperation).toHaveBeenLastCalledWith({
        body: {
          operation: 'connector.delete',
          target,
          input: { offsets: 'reset' },
        },
      }),
    );
    expect(submit(dialog)).toBeDisabled();
    fireEvent.change(
      await within(dialog).findByLabelText('Type the name to confirm'),
      { target: { value: CONNECTOR } },
    );
    await waitFor(() => expect(submit(dialog)).toBeEnabled());
  });

  it('resets offsets of a stopped connector only', async () => {
    renderConnectors(fakeConnectorApi(), `/connect-prod/${CONNECTOR}`);
    fireEvent.click(await screen.findByRole('button', { name: 'Change' }));
    const item = await screen.findByRole('menuitem', { name: /Reset offsets/ });
    expect(item).toHaveAttribute('aria-disabled', 'true');
    expect(item).toHaveTextContent('Only while it is stopped');
  });

  it('says what a reset means for a sink that is stopped', async () => {
    const dialog = await open('Reset offsets', {
      getConnector: async () =>
        connectorDetail({
          state: 'stopped',
          tasks: tasksOf({ total: 0, running: 0 }),
          taskList: [],
        }),
    });
    expect(
      within(dialog).getByText(/^It forgets what it has delivered/),
    ).toBeVisible();
  });
});
