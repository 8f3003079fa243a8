// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  RequestStep,
  StreamingRequest,
} from '@sluice/plugin-event-streaming-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { formatClock } from '../format/formatTimestamp';
import { fakeStreamingApi } from '../kinds/topic/page/__testUtils__/fakeStreamingApi';
import { deletionRequest } from './__testUtils__/requestFixtures';
import { renderRequests } from './__testUtils__/renderRequests';

const REASON = 'Kafka refuses: not enough brokers for 3 replicas';
const AT = '2026-11-02T09:40:00.000Z';

/** A creation whose steps have come as far as these. */
function creationRequest(
  states: RequestStep['state'][],
  changes: Partial<StreamingRequest>,
): StreamingRequest {
  const target = { cluster: 'prod', topic: 'billing.refund.issued' };
  const steps = states.map((state, index): RequestStep => {
    const isOver = state === 'done' || state === 'failed';
    return {
      index,
      kind: 'topic',
      operation: ['topic.create', 'topic.record'][index],
      target,
      title: ['Create the topic', 'Record the owner'][index],
      after: {},
      risk: 'low',
      mode: 'converge',
      state,
      ...(isOver ? { startedAt: AT, finishedAt: AT } : {}),
      ...(state === 'failed' ? { error: REASON } : {}),
    };
  });
  return deletionRequest({
    operation: 'topic.create',
    target,
    title: target.topic,
    plan: { steps: [], effects: [], impact: [], risk: 'low', fingerprint: 'f' },
    gates: [],
    decisions: [],
    steps,
    refusals: {},
    ...changes,
  });
}

function open(
  request: StreamingRequest,
  answers: Parameters<typeof fakeStreamingApi>[0] = {},
) {
  renderRequests(
    fakeStreamingApi({ getRequest: async () => request, ...answers }),
    `/${request.id}`,
  );
}

const stages = async () => {
  const bar = await screen.findByRole('list', { name: 'How far it is' });
  return within(bar)
    .getAllByRole('listitem')
    .map(item => item.textContent);
};

describe('the progress of a request', () => {
  it('shows before all else what a step has found of a request that is done', async () => {
    const request = creationRequest(['done', 'done'], {
      state: 'succeeded',
      allowedActions: [],
    });
    const steps = request.steps.map((step, index) =>
      index === 1 ? { ...step, error: 'Somebody else set it to FULL' } : step,
    );
    open({ ...request, steps });
    const title = await screen.findByText(
      'Something was found that needs a look.',
    );
    expect(title.parentElement).toHaveTextContent(
      'Somebody else set it to FULL',
    );
  });

  it('says of each stage when it was over', async () => {
    open(
      creationRequest(['done', 'done'], {
        state: 'succeeded',
        allowedActions: [],
      }),
    );
    const [requested, approved, create, record] = await stages();
    expect(requested).toMatch(/^Requested/);
    expect(approved).toMatch(/^Approved by the policy/);
    expect(create).toBe(`Create the topicDone${formatClock(AT)}`);
    expect(record).toBe(`Record the ownerDone${formatClock(AT)}`);
  });

  it('says which stage failed, why, and what is done already, and tries again', async () => {
    const retryRequest = jest.fn(async () => deletionRequest());
    const failed = creationRequest(['done', 'failed'], {
      state: 'failed',
      failure: REASON,
      allowedActions: ['retry', 'withdraw', 'comment'],
    });
    open(failed, { retryRequest });
    const [, , create, record] = await stages();
    expect(create).toMatch(/^Create the topicDone/);
    expect(record).toMatch(/^Record the ownerFailed/);
    const card = screen.getByRole('region', { name: 'What went wrong' });
    expect(
      within(card).getByText('Step 2 failed: Record the owner'),
    ).toBeVisible();
    expect(within(card).getByText(REASON)).toBeVisible();
    expect(
      within(
        within(card).getByRole('list', { name: 'Done already' }),
      ).getByText('Create the topic'),
    ).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() =>
      expect(retryRequest).toHaveBeenCalledWith({
        params: { id: failed.id },
        body: expect.objectContaining({ revision: 1 }),
      }),
    );
  });

  it('says that nothing was changed when the first step failed', async () => {
    open(
      creationRequest(['failed', 'todo'], {
        state: 'failed',
        failure: REASON,
        allowedActions: [],
      }),
    );
    expect(await screen.findByText('Nothing was changed.')).toBeVisible();
  });

  it('says what it waits for', async () => {
    open(
      creationRequest(['running', 'todo'], {
        state: 'waiting',
        allowedActions: [],
        waiting: {
          reason: "Cluster 'prod' does not answer.",
          since: AT,
          nextCheckAt: new Date(Date.now() + 60_000).toISOString(),
        },
      }),
    );
    expect(await screen.findByText('On hold.')).toBeVisible();
    expect(screen.getByText(/Cluster 'prod' does not answer/)).toBeVisible();
  });
});
