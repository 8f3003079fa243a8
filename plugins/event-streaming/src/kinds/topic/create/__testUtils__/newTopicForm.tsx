// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  ClusterSummary,
  EventStreamingApi,
  PolicyView,
} from '@sluice/plugin-event-streaming-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { planLike } from '../../__testUtils__/planLike';
import { policyView } from '../../__testUtils__/policyView';
import { renderTopics } from '../../__testUtils__/renderTopics';
import { clusterOf, DEV, PROD } from '../../__testUtils__/topicRow';
import { fakeStreamingApi } from '../../page/__testUtils__/fakeStreamingApi';

/** Who opens the form, and what the backend answers. */
export interface Situation extends Partial<EventStreamingApi> {
  policy?: PolicyView;
  clusters?: ClusterSummary[];
}

/** The form of somebody in billing; the rules are the real ones. */
export async function openForm(situation: Situation = {}) {
  const { policy = policyView(), clusters, ...answers } = situation;
  const items = clusters ?? [clusterOf(DEV), clusterOf(PROD)];
  const api = fakeStreamingApi({
    getPolicy: async () => policy,
    listClusters: async () => ({ items }),
    planOperation: async ({ body }) => planLike(body),
    ...answers,
  });
  renderTopics(api, { at: '/new' });
  await screen.findByText('Create a topic');
}

export const field = (label: string | RegExp) => screen.getByLabelText(label);
export const entity = () => field('entity');
export const action = () => field('action');
export const description = () => field('Description');
export const partitions = () => field('Partitions');
export const button = (text: string) =>
  screen.getByText(text, { selector: 'button' });
export const submit = () => button('Create topic');
export const panel = () => screen.getByLabelText('What the policy says');
export const verdict = (text: string) => within(panel()).findByText(text);

/** Puts a text into a field in one go, as pasting does. */
export async function fill(input: HTMLElement, text: string) {
  await userEvent.clear(input);
  await userEvent.click(input);
  await userEvent.paste(text);
}

export async function fillName(entityText: string, actionText: string) {
  await fill(entity(), entityText);
  await fill(action(), actionText);
}
