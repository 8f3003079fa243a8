// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  EventStreamingApi,
  TopicSummary,
} from '@sluice/plugin-event-streaming-common';
import { screen } from '@testing-library/react';
import { renderTopics } from '../../__testUtils__/renderTopics';
import { clusterOf, DEV, PROD } from '../../__testUtils__/topicRow';
import { fakeStreamingApi } from '../../page/__testUtils__/fakeStreamingApi';

export type ListTopics = jest.MockedFunction<EventStreamingApi['listTopics']>;
type ListTopicsInput = Parameters<EventStreamingApi['listTopics']>[0];

/** A backend with these topics, whatever it is asked for. */
export function listing(
  items: TopicSummary[],
  changes: object = {},
): ListTopics {
  return jest.fn(async (_input: ListTopicsInput) => ({
    items,
    totalItems: items.length,
    hiddenInternal: 0,
    ...changes,
  }));
}

export function renderList(answers: Partial<EventStreamingApi>, at = '') {
  const api = fakeStreamingApi({
    listClusters: async () => ({ items: [clusterOf(DEV), clusterOf(PROD)] }),
    ...answers,
  });
  return renderTopics(api, { at });
}

export const address = () => screen.getByTestId('address').textContent;
export const grid = () => screen.findByRole('grid', { name: 'Topics' });

/** What the list was asked for last; the count without filters is another call. */
export const asked = (listTopics: ListTopics) =>
  listTopics.mock.calls
    .map(([{ query }]) => query)
    .findLast(q => q?.limit !== 1);
