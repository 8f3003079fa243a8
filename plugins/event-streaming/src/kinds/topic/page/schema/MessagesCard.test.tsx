// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  SchemaIdUse,
  TopicDetail,
  TopicSchemaIds,
} from '@sluice/plugin-event-streaming-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeStreamingApi } from '../__testUtils__/fakeStreamingApi';
import { renderTopicPage } from '../__testUtils__/renderTopicPage';
import { healthyTopic } from '../__testUtils__/topicFixtures';

const newest = { partition: 2, offset: '1041', at: new Date().toISOString() };
const known: SchemaIdUse = {
  framing: 'id',
  id: 7,
  bytes: 4,
  records: 38,
  newest,
  found: 'known',
  idOf: 'content',
  versions: [{ group: 'default', artifact: 'a/b-value', version: '3' }],
};

const ids = (changes: Partial<TopicSchemaIds> = {}): TopicSchemaIds => ({
  readAt: new Date().toISOString(),
  registry: 'registry',
  recordsPerPartition: 20,
  partitions: 3,
  records: 40,
  keys: [{ framing: 'plain', records: 40, newest }],
  values: [
    known,
    { ...known, id: 999, records: 1, found: 'unknown', versions: undefined },
    { framing: 'none', records: 1, newest },
  ],
  ...changes,
});

function renderCard(
  answer: () => Promise<TopicSchemaIds>,
  topic: Partial<TopicDetail> = {},
) {
  const getTopicSchemaIds = jest.fn(answer);
  renderTopicPage(
    fakeStreamingApi({
      getTopic: async () => healthyTopic(topic),
      getTopicSchemaIds,
    }),
    '?tab=schema',
  );
  return getTopicSchemaIds;
}

const button = (name = 'Look at messages') =>
  screen.findByRole('button', { name });
const table = () => screen.findByRole('table', { name: 'In the messages' });
const rowOf = async (text: string | RegExp) => {
  const cell = await within(await table()).findByText(text);
  return cell.closest('tr') as HTMLElement;
};

describe('what the messages of a topic say of their schemas', () => {
  it('is read when somebody asks for it, and again when asked again', async () => {
    const getTopicSchemaIds = renderCard(async () => ids());
    const look = await button();
    expect(getTopicSchemaIds).not.toHaveBeenCalled();
    await userEvent.click(look);
    expect(await table()).toBeVisible();
    expect(getTopicSchemaIds).toHaveBeenCalledTimes(1);
    expect(getTopicSchemaIds).toHaveBeenCalledWith({
      params: { cluster: 'prod', topic: 'billing.invoice.issued' },
    });
    await userEvent.click(await button('Look again'));
    expect(getTopicSchemaIds).toHaveBeenCalledTimes(2);
  });

  it('leads to the version that an id stands for', async () => {
    renderCard(async () => ids());
    await userEvent.click(await button());
    const row = await rowOf('a/b-value v3');
    expect(within(row).getByRole('link')).toHaveAttribute(
      'href',
      '/schemas/registry/default/a%2Fb-value?version=3',
    );
    expect(row).toHaveTextContent('content id 7');
    expect(row).toHaveTextContent('38');
    expect(row).toHaveTextContent('partition 2, offset 1041');
  });

  it('warns of an id that the registry does not know', async () => {
    renderCard(async () => ids());
    await userEvent.click(await button());
    expect(await rowOf('id 999 is unknown to registry')).toHaveTextContent(
      'value',
    );
  });

  it('tells tombstones and data without an id', async () => {
    renderCard(async () => ids());
    await userEvent.click(await button());
    expect(await rowOf('Tombstone: no value')).toHaveTextContent('value');
    expect(await rowOf('No schema id')).toHaveTextContent('key');
    expect(
      screen.getByText(/40 messages were looked at: the newest 20 of each/),
    ).toBeVisible();
  });

  it('says that there are no messages', async () => {
    renderCard(async () => ids({ records: 0, keys: [], values: [] }));
    await userEvent.click(await button());
    expect(await screen.findByText('There are no messages.')).toBeVisible();
  });

  it('says which right the portal lacks', async () => {
    const refused = "The right 'Read' on topic 'a' is missing";
    renderCard(async () => ids({ refused, records: 0, keys: [], values: [] }));
    await userEvent.click(await button());
    expect(await screen.findByText(refused)).toBeVisible();
  });

  it('says that the registry could not be asked', async () => {
    renderCard(async () =>
      ids({
        registryAway: 'Connection refused',
        values: [{ ...known, found: 'not-asked', versions: undefined }],
      }),
    );
    await userEvent.click(await button());
    expect(await screen.findByText('Not known whose it is')).toBeVisible();
    expect(screen.getByText('Connection refused')).toBeVisible();
  });

  it('is disabled with the reason for those who may not look', async () => {
    const reason = 'Only the owners may look at messages';
    const getTopicSchemaIds = renderCard(async () => ids(), {
      access: {
        config: { allowed: true },
        messages: { allowed: false, reason },
      },
    });
    const denied = await screen.findByRole('group', { name: reason });
    expect(within(denied).getByRole('button')).toBeDisabled();
    expect(getTopicSchemaIds).not.toHaveBeenCalled();
  });
});
