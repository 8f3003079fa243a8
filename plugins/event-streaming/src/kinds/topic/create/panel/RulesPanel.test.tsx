// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  EventStreamingApi,
  OperationBody,
  PlanReport,
} from '@sluice/plugin-event-streaming-common';
import { act, screen, waitFor } from '@testing-library/react';
import { planLike } from '../../__testUtils__/planLike';
import {
  openForm,
  field,
  action,
  button,
  verdict,
  fill,
  fillName,
} from '../__testUtils__/newTopicForm';
import { clearDraft } from '../topicDraft';

afterEach(clearDraft);

describe('the panel of the rules', () => {
  it('shows the answer to the last question, also when an earlier one is late', async () => {
    const answers = new Map<string, (report: PlanReport) => void>();
    const bodies = new Map<string, OperationBody>();
    const planOperation: EventStreamingApi['planOperation'] = ({ body }) =>
      new Promise(resolve => {
        answers.set(body.target.topic, resolve);
        bodies.set(body.target.topic, body);
      });
    const answer = async (topic: string) => {
      await waitFor(() => expect(answers.has(topic)).toBe(true));
      await act(async () =>
        answers.get(topic)?.(planLike(bodies.get(topic) as OperationBody)),
      );
    };
    await openForm({ planOperation });
    await fillName('refund', 'issued');
    await waitFor(() =>
      expect(answers.has('billing.refund.issued')).toBe(true),
    );
    await fill(action(), 'issued_');
    await answer('billing.refund.issued_');
    expect(await verdict('Not possible')).toBeVisible();
    await answer('billing.refund.issued');
    expect(await verdict('Not possible')).toBeVisible();
  });

  it('asks for a reason and for approval where a gate says so', async () => {
    await openForm({
      planOperation: async ({ body }) => ({
        ...planLike(body),
        gates: [
          {
            id: 'long',
            anyOf: ['platform'],
            count: 1,
            reason: 'messages are kept for long',
            groups: ['group:default/platform'],
          },
        ],
      }),
    });
    await fillName('refund', 'issued');
    expect(await verdict('Needs approval')).toBeVisible();
    expect(
      screen.getByText(
        'from the platform team, because messages are kept for long.',
      ),
    ).toBeVisible();
    expect(field('Why do you need it?')).toBeVisible();
    expect(button('Submit for approval')).toBeVisible();
  });
});
