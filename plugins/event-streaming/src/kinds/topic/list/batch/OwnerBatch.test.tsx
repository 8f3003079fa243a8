// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { PlanReport } from '@sluice/plugin-event-streaming-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { policyView } from '../../__testUtils__/policyView';
import { topicRow } from '../../__testUtils__/topicRow';
import { address, grid, listing, renderList } from '../__testUtils__/listPage';

const nobody = { ref: 'group:default/platform', source: 'fallback' } as const;
const unowned = ['legacy-export', 'legacy-import', 'legacy-sync'].map(name =>
  topicRow(name, { owner: nobody }),
);
const claim: PlanReport = {
  steps: [],
  effects: [],
  impact: [],
  risk: 'low',
  fingerprint: 'seen',
  violations: [],
  warnings: [],
  passed: [],
  gates: [
    {
      id: 'platform',
      anyOf: ['platform'],
      count: 1,
      reason: 'Somebody has to look',
      groups: ['group:default/platform'],
    },
  ],
};

describe('OwnerBatchDialog', () => {
  it('claims several topics at once, and leaves out what is not possible', async () => {
    const createBatch = jest.fn(async () => ({
      id: 'e7a1f0c2-0000-4000-8000-000000000001',
      operation: 'topic.assign-owner',
      createdBy: 'user:default/billing-lead',
      createdAt: new Date().toISOString(),
      requests: [],
      refused: [],
    }));
    renderList({
      listTopics: listing(unowned),
      getPolicy: async () => policyView(),
      planOperation: async ({ body }) =>
        body.target.topic === 'legacy-sync'
          ? {
              ...claim,
              violations: [
                {
                  code: 'request-open',
                  outcome: 'violation',
                  message: 'R-7 is about it already',
                },
              ],
            }
          : claim,
      createBatch,
    });
    await grid();
    await userEvent.click(
      screen.getByRole('button', { name: 'Change the owner of several' }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    for (const name of ['legacy-export', 'legacy-sync']) {
      await userEvent.click(
        dialog.getByRole('checkbox', { name: new RegExp(name) }),
      );
    }
    expect(
      await dialog.findByText('Needs approval from Platform'),
    ).toBeVisible();
    expect(dialog.getByText('R-7 is about it already')).toBeVisible();
    await userEvent.click(
      dialog.getByRole('button', { name: 'Submit 1 request' }),
    );
    await waitFor(() =>
      expect(createBatch).toHaveBeenCalledWith({
        body: {
          operation: 'topic.assign-owner',
          items: [
            {
              target: { cluster: 'prod', topic: 'legacy-export' },
              input: { owner: 'group:default/billing' },
              expectedFingerprint: 'seen',
            },
          ],
          justification: undefined,
        },
      }),
    );
    await waitFor(() =>
      expect(address()).toBe(
        '/requests/batches/e7a1f0c2-0000-4000-8000-000000000001',
      ),
    );
  });
});
