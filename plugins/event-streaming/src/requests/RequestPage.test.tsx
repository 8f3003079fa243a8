// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { PlanCheck } from '@sluice/plugin-event-streaming-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeStreamingApi } from '../kinds/topic/page/__testUtils__/fakeStreamingApi';
import { deletionRequest } from './__testUtils__/requestFixtures';
import { renderRequests } from './__testUtils__/renderRequests';

const { plan } = deletionRequest();

const sameAsPlanned: PlanCheck = {
  report: { ...plan, violations: [], warnings: [], passed: [], gates: [] },
  differs: false,
};

function open(
  request = deletionRequest(),
  answers: Parameters<typeof fakeStreamingApi>[0] = {},
) {
  renderRequests(
    fakeStreamingApi({
      getRequest: async () => request,
      getRequestPlan: async () => sameAsPlanned,
      ...answers,
    }),
    `/${request.id}`,
  );
}

const approvals = () => screen.findByRole('region', { name: 'Approvals' });
const button = (name: string) => screen.getByRole('button', { name });

describe('RequestPage', () => {
  it('tells what is lost, who is hit and who has to approve', async () => {
    open();
    expect(await screen.findByText('This cannot be undone.')).toBeVisible();
    const card = await approvals();
    expect(within(card).getByText('Billing owns the topic')).toBeVisible();
    expect(within(card).getByText('Platform engineer')).toBeVisible();
    expect(await within(card).findByText('you')).toBeVisible();
    expect(screen.getByText('gone for good')).toBeVisible();
    expect(screen.getByText('Reads it now and fails')).toBeVisible();
    expect(screen.getByText('Waiting for Billing')).toBeVisible();
    expect(await screen.findByText('Up to date')).toBeVisible();
    expect(screen.getByText('“Nobody reads it any more”')).toBeVisible();
  });

  it('approves what cannot be undone once its name is typed', async () => {
    const approveRequest = jest.fn(async () => deletionRequest());
    open(undefined, { approveRequest });
    await approvals();
    expect(button('Approve')).toBeDisabled();
    await userEvent.type(
      screen.getByLabelText('Type the name to approve'),
      'billing.invoice.issued',
    );
    await userEvent.type(screen.getByLabelText('Comment'), 'Go ahead');
    await userEvent.click(button('Approve'));
    await waitFor(() =>
      expect(approveRequest).toHaveBeenCalledWith({
        params: { id: '43' },
        body: {
          revision: 1,
          comment: 'Go ahead',
          confirmation: 'billing.invoice.issued',
        },
      }),
    );
  });

  it('declines only with a reason', async () => {
    const declineRequest = jest.fn(async () => deletionRequest());
    open(undefined, { declineRequest });
    await approvals();
    expect(button('Decline')).toBeDisabled();
    await userEvent.type(screen.getByLabelText('Comment'), 'Still needed');
    await userEvent.click(button('Decline'));
    await waitFor(() =>
      expect(declineRequest).toHaveBeenCalledWith({
        params: { id: '43' },
        body: { revision: 1, comment: 'Still needed' },
      }),
    );
  });

  it('says why somebody may not decide, and what they may do', async () => {
    const withdrawRequest = jest.fn(async () => deletionRequest());
    open(
      deletionRequest({
        allowedActions: ['comment', 'withdraw', 'replan'],
        refusals: {
          approve: 'You asked for it, so somebody else has to approve it',
          decline: 'You asked for it, so somebody else has to decline it',
        },
      }),
      { withdrawRequest },
    );
    const card = await approvals();
    expect(
      within(card).getByText(
        'You asked for it, so somebody else has to approve it',
      ),
    ).toBeVisible();
    expect(
      screen.queryByRole('button', { name: 'Approve' }),
    ).not.toBeInTheDocument();
    await userEvent.click(button('Withdraw'));
    await waitFor(() => expect(withdrawRequest).toHaveBeenCalled());
  });

  it('says that the reader has approved already', async () => {
    const { decisions, revision } = deletionRequest();
    const [other] = decisions;
    open(
      deletionRequest({
        allowedActions: ['decline', 'comment'],
        refusals: { approve: 'You have approved it already' },
        decisions: [{ ...other, by: 'user:default/billing-lead', revision }],
      }),
    );
    const card = await approvals();
    expect(await within(card).findByText(/You approved/)).toBeVisible();
    expect(
      screen.queryByRole('button', { name: 'Decline' }),
    ).not.toBeInTheDocument();
  });

  it('disables what others may do, with the reason', async () => {
    open();
    await approvals();
    expect(button('Withdraw')).toBeDisabled();
    expect(
      screen.getAllByText('Only who asked for it can do that')[0],
    ).toBeVisible();
  });

  it('shows how it differs from what is there now', async () => {
    open(undefined, {
      getRequestPlan: async () => ({
        report: {
          ...sameAsPlanned.report,
          steps: [],
          effects: [],
          violations: [
            {
              code: 'topic-protected',
              outcome: 'violation',
              message: 'It is protected by now',
            },
          ],
        },
        differs: true,
      }),
    });
    expect(await screen.findByText('Differs from live')).toBeVisible();
    expect(screen.getByText('It is protected by now')).toBeVisible();
    expect(screen.getByText('Nothing is left to do.')).toBeVisible();
  });

  it('takes a comment from anybody who may see it', async () => {
    const commentRequest = jest.fn(async () => deletionRequest());
    open(undefined, { commentRequest });
    await approvals();
    await userEvent.type(screen.getByLabelText('Say something'), 'Which one?');
    await userEvent.click(button('Comment'));
    await waitFor(() =>
      expect(commentRequest).toHaveBeenCalledWith({
        params: { id: '43' },
        body: { revision: 1, comment: 'Which one?' },
      }),
    );
  });
});
