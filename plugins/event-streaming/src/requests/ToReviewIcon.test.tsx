// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  renderInTestApp,
  TestApiProvider,
} from '@backstage/frontend-test-utils';
import { screen } from '@testing-library/react';
import { eventStreamingApiRef } from '../api';
import { fakeStreamingApi } from '../kinds/topic/page/__testUtils__/fakeStreamingApi';
import { ToReviewIcon } from './ToReviewIcon';

describe('ToReviewIcon', () => {
  function open(toReview: number) {
    const getRequestCounts = jest.fn(async () => ({ mine: 4, toReview }));
    renderInTestApp(
      <TestApiProvider
        apis={[[eventStreamingApiRef, fakeStreamingApi({ getRequestCounts })]]}
      >
        <ToReviewIcon />
      </TestApiProvider>,
    );
    return getRequestCounts;
  }

  it('says in the navigation how much waits for the reader', async () => {
    open(2);
    expect(
      await screen.findByText('2 requests wait for your review'),
    ).toBeInTheDocument();
  });

  it('is only an icon where nothing waits', async () => {
    const getRequestCounts = open(0);
    await expect(getRequestCounts.mock.results[0]?.value).resolves.toEqual({
      mine: 4,
      toReview: 0,
    });
    expect(screen.queryByText(/your review/)).not.toBeInTheDocument();
  });
});
