// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  Effect,
  Finding,
  ImpactItem,
  OperationBody,
  PlanReport,
  PlanStep,
} from '@sluice/plugin-event-streaming-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeStreamingApi } from '../page/__testUtils__/fakeStreamingApi';
import { renderTopicPage } from '../page/__testUtils__/renderTopicPage';
import { configEntryOf } from '../page/__testUtils__/topicFixtures';
import { chooseChange, fill } from './__testUtils__/changeDialog';

const READERS: ImpactItem[] = [
  {
    type: 'consumer-group',
    name: 'ledger-writer',
    owner: 'group:default/ledger',
    consequence: 'Reads it now',
    active: true,
    params: { lag: 1204 },
  },
  {
    type: 'component',
    name: 'fraud-detector',
    owner: 'group:default/fraud',
    consequence: 'Declares to use it',
    params: { entityRef: 'component:default/fraud-detector' },
  },
];

/** What the backend answers to each dry run. */
function reportOf(
  { operation, target, input }: OperationBody,
  changes: Partial<PlanReport> & { step?: Partial<PlanStep> } = {},
): PlanReport {
  const { step, ...rest } = changes;
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
        ...step,
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
    ...rest,
  };
}

function open(
  answer: (body: OperationBody) => PlanReport,
  answers: Parameters<typeof fakeStreamingApi>[0] = {},
) {
  renderTopicPage(
    fakeStreamingApi({
      planOperation: async ({ body }) => answer(body),
      ...answers,
    }),
  );
}

async function editSettings() {
  await userEvent.click(
    await screen.findByRole('button', { name: 'Edit settings' }),
  );
  const dialog = await screen.findByRole('dialog');
  await within(dialog).findByLabelText('Keep messages for');
  return dialog;
}

describe('what a change of a topic would do', () => {
  it('shows each setting as it is and as it becomes, before anything is asked', async () => {
    open(body =>
      reportOf(body, {
        step: {
          before: { config: { 'retention.ms': '2592000000' } },
          after: { config: { 'retention.ms': '604800000' } },
        },
      }),
    );
    const dialog = await editSettings();
    await fill(within(dialog).getByLabelText('Keep messages for'), '7 days');
    const [table] = await within(dialog).findAllByRole('table');
    expect(within(table).getByText('30 days')).toBeVisible();
    expect(within(table).getByText('7 days')).toBeVisible();
    expect(within(table).getByText('retention.ms')).toBeVisible();
  });

  it('cannot give another name or another number of replicas, and says why', async () => {
    open(reportOf);
    const dialog = await editSettings();
    expect(within(dialog).queryByLabelText(/name/i)).not.toBeInTheDocument();
    const replicas = within(dialog).getByLabelText('Replicas');
    expect(replicas).toHaveAttribute('readonly');
    expect(replicas).toHaveAccessibleDescription(
      /Kafka cannot change it in place/,
    );
  });

  it('is stopped where Kafka cannot do it, before anything is asked', async () => {
    const fewer: Finding = {
      code: 'partitions-fewer',
      outcome: 'violation',
      field: 'input.partitions',
      message: 'Kafka cannot reduce partitions: it has 3',
    };
    open(body => reportOf(body, { steps: [], violations: [fewer] }));
    const dialog = await chooseChange(/^Add partitions/);
    await fill(within(dialog).getByLabelText('Partitions in all'), '2');
    expect(
      await within(dialog).findByText(/Kafka cannot reduce partitions/),
    ).toBeVisible();
    expect(within(dialog).getByText('Not possible')).toBeVisible();
    expect(
      within(dialog).getByRole('button', { name: 'Change it now' }),
    ).toBeDisabled();
  });

  it.each([
    ['a deletion', /^Delete/],
    ['more partitions', /^Add partitions/],
  ])(
    'lists who is hit by %s, in the colours of production',
    async (_, item) => {
      open(body => reportOf(body, { impact: READERS }));
      const dialog = await chooseChange(item);
      const partitions = within(dialog).queryByLabelText('Partitions in all');
      if (partitions) {
        await fill(partitions, '12');
      }
      const hit = await within(dialog).findByRole('table', {
        name: 'Who is affected',
      });
      expect(within(hit).getByText('ledger-writer')).toBeVisible();
      expect(within(hit).getByText('1,204')).toBeVisible();
      expect(within(hit).getByText('Declares to use it')).toBeVisible();
      expect(
        within(dialog).getByRole('heading', { name: /Production/ }),
      ).toBeVisible();
    },
  );

  it('says why another team is not asked', async () => {
    const gate = {
      id: 'data-lost/1',
      anyOf: ['owner' as const],
      count: 1,
      reason: 'Messages can be lost',
      groups: ['group:default/platform'],
      escalated: 'billing has too few people besides those who asked for it',
    };
    open(body => reportOf(body, { gates: [gate] }));
    const dialog = await editSettings();
    await fill(within(dialog).getByLabelText('Keep messages for'), '7 days');
    expect(
      await within(dialog).findByText(/platform team: billing has too few/),
    ).toBeVisible();
  });

  it('says what is lost by it', async () => {
    const lost: Effect = {
      code: 'retention-shortened',
      severity: 'irreversible',
      message: '1,900 messages are older and go within minutes, for ever',
      params: {},
    };
    open(body => reportOf(body, { effects: [lost] }));
    const dialog = await editSettings();
    await fill(within(dialog).getByLabelText('Keep messages for'), '7 days');
    expect(await within(dialog).findByText(lost.message)).toBeVisible();
    expect(
      within(dialog).getByLabelText('Type the name to confirm'),
    ).toBeVisible();
  });

  it('offers the exception where messages shall be kept without limit', async () => {
    const tooLong: Finding = {
      code: 'above-limit',
      outcome: 'violation',
      field: 'input.config.retention.ms',
      message: 'No limit is longer than the 30 days of Production',
      exception: { limit: 'retention.ms', value: -1 },
    };
    open(
      body =>
        body.operation === 'policy.exception'
          ? reportOf(body)
          : reportOf(body, { violations: [tooLong] }),
      {
        getTopicConfig: async () => ({
          live: true,
          items: [
            configEntryOf('retention.ms', {
              title: 'Keep messages for',
              value: '2592000000',
              overridden: true,
            }),
          ],
        }),
      },
    );
    const dialog = await editSettings();
    await fill(within(dialog).getByLabelText('Keep messages for'), 'no limit');
    await userEvent.click(
      await within(dialog).findByRole('button', {
        name: 'Ask for an exception: Keep messages for no limit',
      }),
    );
    expect(await screen.findByLabelText('Value')).toHaveValue('no limit');
  });
});
