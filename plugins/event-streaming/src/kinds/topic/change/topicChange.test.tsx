// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  Finding,
  OperationBody,
  PlanReport,
  StreamingRequest,
} from '@sluice/plugin-event-streaming-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { deletionRequest } from '../../../requests/__testUtils__/requestFixtures';
import { platformPolicyView, policyView } from '../__testUtils__/policyView';
import { refusal } from '../__testUtils__/refusal';
import { fakeStreamingApi } from '../page/__testUtils__/fakeStreamingApi';
import { renderTopicPage } from '../page/__testUtils__/renderTopicPage';
import { healthyTopic } from '../page/__testUtils__/topicFixtures';
import { chooseChange, fill } from './__testUtils__/changeDialog';

const NAME = 'billing.invoice.issued';

/** A dry run that changes what the input says. */
function reportOf(
  { operation, target, input }: OperationBody,
  changes: Partial<PlanReport> = {},
): PlanReport {
  return {
    steps: [
      {
        kind: 'topic',
        operation,
        target,
        title: `Do ${operation}`,
        after: input,
        risk: 'low',
        mode: 'converge',
      },
    ],
    effects: [],
    impact: [],
    risk: 'low',
    fingerprint: JSON.stringify(input),
    violations: [],
    warnings: [],
    passed: [],
    gates: [],
    ...changes,
  };
}

function open(answers: Parameters<typeof fakeStreamingApi>[0] = {}) {
  const createRequest = jest.fn(
    async (_: { body: OperationBody }): Promise<StreamingRequest> =>
      deletionRequest(),
  );
  renderTopicPage(
    fakeStreamingApi({
      planOperation: async ({ body }) => reportOf(body),
      createRequest,
      ...answers,
    }),
  );
  return createRequest;
}

const button = (name: string) => screen.findByRole('button', { name });

describe('changing a topic', () => {
  it('asks for what differs, in human units, and says that it is instant', async () => {
    const createRequest = open();
    await userEvent.click(await button('Edit settings'));
    const dialog = await screen.findByRole('dialog');
    const retention = await within(dialog).findByLabelText('Keep messages for');
    expect(retention).toHaveValue('30 days');
    expect(within(dialog).getByLabelText('Replicas')).toHaveAttribute(
      'readonly',
    );
    await fill(retention, '7 days');
    expect(await within(dialog).findByText('Instant')).toBeVisible();
    const submit = () =>
      within(dialog).getByRole('button', { name: 'Change it now' });
    await waitFor(() => expect(submit()).toBeEnabled());
    await userEvent.click(submit());
    await waitFor(() =>
      expect(createRequest).toHaveBeenCalledWith({
        body: expect.objectContaining({
          operation: 'topic.update',
          target: { cluster: 'prod', topic: NAME },
          input: { config: { 'retention.ms': '604800000' } },
        }),
      }),
    );
  });

  it('deletes after the name is typed, and says who has to approve', async () => {
    const createRequest = open({
      planOperation: async ({ body }) => {
        const missing: Finding = {
          code: 'confirmation-needed',
          outcome: 'violation',
          message: 'Type the name',
        };
        return reportOf(body, {
          effects: [
            {
              code: 'topic-deleted',
              severity: 'irreversible',
              message: 'Deletes it for ever',
              params: {},
            },
          ],
          impact: [
            {
              type: 'consumer-group',
              name: 'ledger-writer',
              consequence: 'Reads it now and fails',
              active: true,
              params: {},
            },
          ],
          violations: body.input.confirmation === NAME ? [] : [missing],
          gates: [
            {
              id: 'owner',
              anyOf: ['owner'],
              count: 1,
              reason: 'it is deleted in production',
              groups: ['group:default/billing'],
            },
          ],
        });
      },
    });
    const dialog = await chooseChange(/^Delete/);
    expect(await within(dialog).findByText('Needs approval')).toBeVisible();
    expect(
      within(dialog).getByText('From Billing: it is deleted in production.'),
    ).toBeVisible();
    expect(within(dialog).getByText('Reads it now and fails')).toBeVisible();
    expect(within(dialog).queryByText('Type the name')).not.toBeInTheDocument();
    const submit = () =>
      within(dialog).getByRole('button', { name: 'Submit for approval' });
    expect(submit()).toBeDisabled();
    expect(within(dialog).getByText('Type the name first')).toBeVisible();
    await fill(within(dialog).getByLabelText('Type the name to confirm'), NAME);
    await fill(within(dialog).getByLabelText('Why do you need it?'), 'Unused');
    await waitFor(() => expect(submit()).toBeEnabled());
    await userEvent.click(submit());
    await waitFor(() =>
      expect(createRequest).toHaveBeenCalledWith({
        body: expect.objectContaining({
          operation: 'topic.delete',
          input: { confirmation: NAME },
          justification: 'Unused',
        }),
      }),
    );
  });

  it('leads from more partitions to a new version of the topic', async () => {
    open();
    const dialog = await chooseChange(/^Add partitions/);
    await fill(within(dialog).getByLabelText('Partitions in all'), '12');
    expect(
      await within(dialog).findByRole('link', { name: `Create ${NAME}.v2` }),
    ).toHaveAttribute(
      'href',
      `/topics/new?cluster=prod&topic=${NAME}.v2&partitions=12&from=${NAME}`,
    );
  });

  it('offers to ask for an exception where a limit stops a value', async () => {
    const planOperation = jest.fn(async ({ body }: { body: OperationBody }) =>
      body.operation === 'policy.exception'
        ? reportOf(body)
        : reportOf(body, {
            violations: [
              {
                code: 'above-limit',
                outcome: 'violation',
                message: 'At most 24 partitions',
                exception: { limit: 'partitions', value: 99 },
              },
            ],
          }),
    );
    open({ planOperation });
    const dialog = await chooseChange(/^Add partitions/);
    await fill(within(dialog).getByLabelText('Partitions in all'), '99');
    await userEvent.click(
      await within(dialog).findByRole('button', {
        name: 'Ask for an exception: Partitions 99',
      }),
    );
    expect(await screen.findByLabelText('Value')).toHaveValue('99');
    await waitFor(() =>
      expect(planOperation).toHaveBeenCalledWith({
        body: {
          operation: 'policy.exception',
          target: { cluster: 'prod', topic: NAME },
          input: {
            limit: 'partitions',
            value: 99,
            until: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
          },
        },
      }),
    );
  });

  it('offers to keep messages for ever by an exception alone', async () => {
    const planOperation = jest.fn(async ({ body }: { body: OperationBody }) =>
      reportOf(body),
    );
    open({ planOperation });
    const dialog = await chooseChange(/^Ask for an exception/);
    await userEvent.click(within(dialog).getByLabelText('Limit'));
    await userEvent.click(
      await screen.findByRole('option', { name: 'Keep messages for' }),
    );
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Keep for ever (no limit)' }),
    );
    await waitFor(() =>
      expect(planOperation).toHaveBeenCalledWith({
        body: expect.objectContaining({
          operation: 'policy.exception',
          input: expect.objectContaining({ limit: 'retention.ms', value: -1 }),
        }),
      }),
    );
  });

  it('changes key, purpose and who may read, and nothing else with them', async () => {
    const createRequest = open();
    await userEvent.click(await button('Edit settings'));
    const dialog = await screen.findByRole('dialog');
    const key = await within(dialog).findByLabelText('Message key');
    await userEvent.type(key, 'user_id{Enter}');
    await userEvent.click(within(dialog).getByLabelText('Purpose Events'));
    await userEvent.click(
      await screen.findByRole('option', { name: 'Changelog' }),
    );
    await userEvent.click(
      within(dialog).getByLabelText('Who may read Who is approved'),
    );
    await userEvent.click(
      await screen.findByRole('option', { name: 'Everybody' }),
    );
    const submit = () =>
      within(dialog).getByRole('button', { name: 'Change it now' });
    await waitFor(() => expect(submit()).toBeEnabled());
    await userEvent.click(submit());
    await waitFor(() =>
      expect(createRequest).toHaveBeenCalledWith({
        body: expect.objectContaining({
          input: {
            key: { fields: ['tenant_id', 'user_id'] },
            purpose: 'changelog',
            broadcast: true,
          },
        }),
      }),
    );
  });

  it('does not take a description away, and says so', async () => {
    open();
    await userEvent.click(await button('Edit settings'));
    const dialog = await screen.findByRole('dialog');
    await userEvent.clear(await within(dialog).findByLabelText('Description'));
    expect(
      within(dialog).getByText(/^Say what the topic carries/),
    ).toBeVisible();
    expect(
      within(dialog).getByRole('button', { name: 'Change it now' }),
    ).toBeDisabled();
  });

  it('says what the backend says when it refuses', async () => {
    open({
      planOperation: async () => {
        throw await refusal(403, 'You are not an owner of it');
      },
    });
    const dialog = await chooseChange(/^Delete/);
    expect(
      await within(dialog).findByText('You are not an owner of it'),
    ).toBeVisible();
    expect(within(dialog).getByText('Not possible')).toBeVisible();
  });

  it('says to others why they may not', async () => {
    open({
      getPolicy: async () => policyView({ owners: ['group:default/x'] }),
    });
    await waitFor(async () =>
      expect(await button('Edit settings')).toBeDisabled(),
    );
    await userEvent.click(await button('More changes'));
    expect(
      screen.getByRole('menuitem', { name: /^Delete Only billing/ }),
    ).toHaveAttribute('aria-disabled', 'true');
  });

  it('keeps a protected topic from being deleted, also by the platform', async () => {
    open({
      getPolicy: async () => platformPolicyView(),
      getTopic: async () => healthyTopic({ protected: true }),
    });
    expect(await screen.findByText('Protected')).toBeVisible();
    await userEvent.click(await button('More changes'));
    expect(
      screen.getByRole('menuitem', { name: /^Delete It is protected/ }),
    ).toHaveAttribute('aria-disabled', 'true');
    expect(
      screen.getByRole('menuitem', { name: 'Take protection off' }),
    ).toBeVisible();
  });

  it('lets somebody claim what nobody owns', async () => {
    const createRequest = open({
      getTopic: async () =>
        healthyTopic({
          owner: { ref: 'group:default/platform', source: 'fallback' },
        }),
    });
    await userEvent.click(await button('Claim'));
    const dialog = await screen.findByRole('dialog');
    const submit = () =>
      within(dialog).getByRole('button', { name: 'Change it now' });
    await waitFor(() => expect(submit()).toBeEnabled());
    await userEvent.click(submit());
    await waitFor(() =>
      expect(createRequest).toHaveBeenCalledWith({
        body: expect.objectContaining({
          operation: 'topic.assign-owner',
          input: { owner: 'group:default/billing' },
        }),
      }),
    );
  });

  it('tells exceptions that hold, with their request', async () => {
    open({
      getTopic: async () =>
        healthyTopic({
          exceptions: [
            {
              limit: 'partitions',
              value: 99,
              friendly: '99 partitions',
              until: '2027-01-31',
              requestId: '12',
            },
          ],
        }),
    });
    expect(await screen.findByText(/99 partitions until/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'R-12' })).toHaveAttribute(
      'href',
      '/requests/12',
    );
  });
});
