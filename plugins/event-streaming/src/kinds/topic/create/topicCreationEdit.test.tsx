// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  EventStreamingApi,
  StreamingRequest,
} from '@sluice/plugin-event-streaming-common';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { planLike } from '../__testUtils__/planLike';
import { policyView } from '../__testUtils__/policyView';
import { renderTopics } from '../__testUtils__/renderTopics';
import { clusterOf, DEV, PROD } from '../__testUtils__/topicRow';
import { fakeStreamingApi } from '../page/__testUtils__/fakeStreamingApi';
import { requestOf } from '../page/__testUtils__/topicFixtures';
import {
  button,
  description,
  fill,
  partitions,
} from './__testUtils__/newTopicForm';
import { readDraft } from './topicDraft';
import { initialForm } from './initialForm';

const clusters = [clusterOf(DEV), clusterOf(PROD)];

function waiting(changes: Partial<StreamingRequest> = {}): StreamingRequest {
  return {
    ...requestOf('31'),
    revision: 2,
    state: 'pending',
    input: {
      description: 'Refund granted',
      owner: 'group:default/billing',
      partitions: 12,
      config: { 'retention.ms': '172800000', 'segment.ms': '3600000' },
      tags: ['audit'],
    },
    justification: 'For Black Friday',
    warnings: [],
    decisions: [],
    events: [],
    gates: [],
    plan: { steps: [], effects: [], impact: [], risk: 'low', fingerprint: '' },
    allowedActions: ['edit'],
    ...changes,
  };
}

function open(request: StreamingRequest, editRequest = jest.fn()) {
  const answers: Partial<EventStreamingApi> = {
    getPolicy: async () => policyView(),
    listClusters: async () => ({ items: clusters }),
    planOperation: async ({ body }) => planLike(body),
    getRequest: async () => request,
    editRequest,
  };
  renderTopics(fakeStreamingApi(answers), { at: '/new?request=31' });
  return editRequest;
}

describe('NewTopicPage with a request to edit', () => {
  it('is filled in as the request asks, and saves a new revision of it', async () => {
    const editRequest = open(
      waiting(),
      jest.fn(async () => waiting({ revision: 3 })),
    );
    expect(await screen.findByText('Edit request R-31')).toBeVisible();
    expect(screen.getByText(/billing.invoice.issued on prod/)).toBeVisible();
    expect(partitions()).toHaveValue('12');
    expect(description()).toHaveValue('Refund granted');
    expect(screen.queryByLabelText('entity')).not.toBeInTheDocument();

    await fill(partitions(), '6');
    await waitFor(() => expect(button('Save as a new revision')).toBeEnabled());
    await userEvent.click(button('Save as a new revision'));
    await waitFor(() =>
      expect(editRequest).toHaveBeenCalledWith({
        params: { id: '31' },
        body: {
          revision: 2,
          justification: 'For Black Friday',
          expectedFingerprint: expect.any(String),
          input: {
            description: 'Refund granted',
            owner: 'group:default/billing',
            purpose: 'events',
            partitions: 6,
            config: { 'retention.ms': '172800000', 'segment.ms': '3600000' },
            tags: ['audit'],
          },
        },
      }),
    );
    // What somebody else types for a new topic is another matter.
    expect(
      readDraft(initialForm({ policy: policyView(), clusters })),
    ).toBeUndefined();
  });

  it('says why a request cannot be edited', async () => {
    const reason = 'Only who asked for it may edit it';
    open(waiting({ allowedActions: [], refusals: { edit: reason } }));
    expect(await screen.findByText(reason)).toBeVisible();
  });
});
