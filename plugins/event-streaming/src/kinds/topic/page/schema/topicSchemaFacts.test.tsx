// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeStreamingApi } from '../__testUtils__/fakeStreamingApi';
import { renderTopicPage } from '../__testUtils__/renderTopicPage';
import { configEntryOf, healthyTopic } from '../__testUtils__/topicFixtures';
import {
  contentOf,
  detailOf,
  valueSchema,
} from '../__testUtils__/topicSchemaFixtures';

type Answers = Parameters<typeof fakeStreamingApi>[0];

function render(answers: Answers = {}, search = '') {
  return renderTopicPage(
    fakeStreamingApi({
      getTopic: async () => healthyTopic({ schemas: [valueSchema] }),
      getSchema: async () => detailOf(valueSchema),
      getSchemaVersion: async () => contentOf(),
      ...answers,
    }),
    search,
  );
}

/** The fact about the schema in the head of the page. */
async function fact() {
  const terms = await screen.findAllByText('Schema', { selector: 'dt' });
  return terms[0].parentElement as HTMLElement;
}

it('has its next version among the changes', async () => {
  render();
  await userEvent.click(
    await screen.findByRole('button', { name: 'More changes' }),
  );
  expect(
    await screen.findByRole('menuitem', { name: 'Next version' }),
  ).toBeVisible();
});

describe('what a topic says of its schema', () => {
  it('names version, rule and id on every tab', async () => {
    render({}, '?tab=partitions');
    const head = await fact();
    expect(await within(head).findByText('BACKWARD, id 7')).toBeVisible();
    expect(within(head).getByRole('link', { name: 'v2' })).toHaveAttribute(
      'href',
      '/schemas/registry/default/billing.invoice.issued-value',
    );
  });

  it('says that there is none', async () => {
    render({ getTopic: async () => healthyTopic() }, '?tab=partitions');
    expect(await fact()).toHaveTextContent('no schema');
  });

  it('calls no rule the same everywhere', async () => {
    render({
      getSchema: async () =>
        detailOf(valueSchema, {
          compatibility: { inForce: { level: 'NONE', origin: 'default' } },
        }),
    });
    expect(await screen.findByText('no rule, unchecked, id 7')).toBeVisible();
    expect(await screen.findByText('v2 · no rule, unchecked')).toBeVisible();
  });

  it('says on the overview that the registry was not read, and how old this is', async () => {
    render({
      getSchema: async () =>
        detailOf(valueSchema, {
          live: false,
          observedAt: new Date(Date.now() - 18 * 60_000).toISOString(),
        }),
    });
    expect(
      await screen.findByText(/registry does not answer: last known/),
    ).toHaveTextContent('18 min ago');
  });

  it('has the id and the limit of the size in the contract', async () => {
    render(
      {
        getTopicConfig: async () => ({
          live: true,
          items: [configEntryOf('retention.bytes', { value: '67108864' })],
        }),
      },
      '?tab=schema',
    );
    const contract = await screen.findByRole('region', { name: 'Contract' });
    expect(await within(contract).findByText('content id 7')).toBeVisible();
    expect(contract).toHaveTextContent(
      'Kept for: 30 days, then deleted, sooner beyond 64 MiB in a partition',
    );
  });
});
