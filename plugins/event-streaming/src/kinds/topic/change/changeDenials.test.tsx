// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  renderInTestApp,
  TestApiProvider,
} from '@backstage/frontend-test-utils';
import {
  PermissionApi,
  permissionApiRef,
} from '@backstage/plugin-permission-react';
import { TopicDetail } from '@sluice/plugin-event-streaming-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { eventStreamingApiRef } from '../../../api';
import { topicsRouteRef } from '../../../routes';
import { StreamingTheme } from '../../../theme/StreamingTheme';
import { clusterOf, PROD } from '../__testUtils__/topicRow';
import { fakeStreamingApi } from '../page/__testUtils__/fakeStreamingApi';
import { healthyTopic } from '../page/__testUtils__/topicFixtures';
import { TopicActions } from './TopicActions';
import { TOPIC_CHANGES } from './topicChanges';

type Decision = Awaited<ReturnType<PermissionApi['authorize']>>;

const DENY = { result: 'DENY' } as Decision;
const ROLE = 'Your roles do not allow this';

/** The changes of a topic of billing, for a member whose role allows none. */
function renderActions(
  topic: TopicDetail,
  answers: Parameters<typeof fakeStreamingApi>[0] = {},
) {
  renderInTestApp(
    <TestApiProvider
      apis={[
        [eventStreamingApiRef, fakeStreamingApi(answers)],
        [permissionApiRef, { authorize: async () => DENY }],
      ]}
    >
      <StreamingTheme>
        <TopicActions topic={topic} />
      </StreamingTheme>
    </TestApiProvider>,
    { mountedRoutes: { '/topics': topicsRouteRef } },
  );
}

/** Waits until the first change is denied, and opens the list of the others. */
async function openMenu(reason: string) {
  const denied = await screen.findByRole('group', { name: reason });
  expect(within(denied).getByRole('button')).toBeDisabled();
  await userEvent.click(screen.getByRole('button', { name: 'More changes' }));
  return screen.findAllByRole('menuitem');
}

describe('a change of a topic that is not allowed', () => {
  it('says so of each change where the role of an owner is without it', async () => {
    renderActions(healthyTopic());
    const items = await openMenu(ROLE);
    // One of them has a button of its own; the next version is no change.
    expect(items).toHaveLength(TOPIC_CHANGES.length);
    for (const item of items) {
      await waitFor(() => expect(item).toHaveTextContent(ROLE));
      expect(item).toHaveAttribute('aria-disabled', 'true');
    }
    await userEvent.click(items[0]);
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it.each<[string, Partial<TopicDetail>, string]>([
    ['is internal', { internal: true }, 'Kafka and its tools need it as it is'],
    [
      'is on a cluster that is away',
      { live: false },
      'prod does not answer; changes are not possible until it is back',
    ],
  ])('says why of a topic that %s', async (_, changes, reason) => {
    renderActions(healthyTopic(changes));
    for (const item of await openMenu(reason)) {
      expect(item).toHaveTextContent(reason);
    }
  });

  it('says that a read-only cluster is only watched', async () => {
    const cluster = clusterOf(PROD, { mode: 'read-only' });
    renderActions(healthyTopic(), {
      listClusters: async () => ({ items: [cluster] }),
    });
    const reason = 'prod is only watched here, not changed';
    for (const item of await openMenu(reason)) {
      expect(item).toHaveTextContent(reason);
    }
  });
});
