// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { OperationBody } from '@sluice/plugin-event-streaming-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { planLike } from '../__testUtils__/planLike';
import { refusal } from '../__testUtils__/refusal';
import { renderTopics } from '../__testUtils__/renderTopics';
import { clusterAway, DEV } from '../__testUtils__/topicRow';
import { fakeStreamingApi } from '../page/__testUtils__/fakeStreamingApi';
import {
  openForm,
  Situation,
  entity,
  action,
  description,
  submit,
  panel,
  fill,
  fillName,
} from './__testUtils__/newTopicForm';
import { clearDraft } from './topicDraft';

afterEach(clearDraft);

describe('NewTopicPage when the backend says no', () => {
  async function fillAndSubmit(situation: Situation) {
    await openForm(situation);
    await fillName('refund', 'issued');
    await fill(description(), 'Refund granted');
    await waitFor(() => expect(submit()).toBeEnabled());
    await userEvent.click(submit());
  }

  it('marks the field that a 422 names, and focuses it', async () => {
    const message = "'billing.refund.issued' exists on dev already";
    const error = await refusal(422, message, [
      {
        code: 'topic-exists',
        outcome: 'violation',
        field: 'target.topic',
        message,
      },
    ]);
    await fillAndSubmit({ createRequest: jest.fn().mockRejectedValue(error) });
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('The rules do not allow this.');
    await waitFor(() => expect(entity()).toHaveFocus());
    expect(entity()).toBeInvalid();
    expect(entity()).toHaveAccessibleDescription(/exists on dev already/);
    await fill(action(), 'issued-again');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(entity()).toBeValid();
  });

  it.each([
    [403, 'This is not allowed.', "Prefix 'billing.' belongs to others"],
    [409, 'Something has changed meanwhile.', 'The plan is no longer the one'],
    [503, 'This is not possible right now.', "Cluster 'dev' does not answer"],
  ])(
    'says in its own words why a %d stopped it',
    async (status, title, text) => {
      const error = await refusal(status, text);
      const planOperation = jest.fn(async ({ body }: { body: OperationBody }) =>
        planLike(body),
      );
      const createRequest = jest.fn().mockRejectedValue(error);
      await fillAndSubmit({ createRequest, planOperation });
      const alert = await screen.findByRole('alert');
      expect(alert).toHaveTextContent(title);
      expect(alert).toHaveTextContent(text);
      expect(entity()).toHaveValue('refund');
      await waitFor(() => expect(submit()).toBeEnabled());
    },
  );

  it('stays usable while the cluster is down, and says why it cannot be submitted', async () => {
    const error = await refusal(503, "Cluster 'dev' does not answer");
    await openForm({
      clusters: [clusterAway(DEV)],
      planOperation: () => Promise.reject(error),
    });
    expect(screen.getByText('dev does not answer.')).toBeVisible();
    await fillName('refund', 'issued');
    await fill(description(), 'Refund granted');
    expect(
      await screen.findByText(/so nothing can be created there now/),
    ).toBeVisible();
    expect(submit()).toBeDisabled();
    expect(
      within(panel()).getByText(/could not be asked: Cluster 'dev'/),
    ).toBeVisible();
  });

  it('says why the form could not be opened', async () => {
    const api = fakeStreamingApi({
      getPolicy: jest.fn().mockRejectedValue(new Error('The rules are gone')),
      listClusters: async () => ({ items: [] }),
    });
    renderTopics(api, { at: '/new' });
    expect(await screen.findByText('The rules are gone')).toBeVisible();
  });
});
