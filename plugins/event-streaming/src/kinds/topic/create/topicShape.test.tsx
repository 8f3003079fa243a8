// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { EventStreamingApi } from '@sluice/plugin-event-streaming-common';
import { planLike } from '../__testUtils__/planLike';
import { BILLING } from '../__testUtils__/policyView';
import { refusal } from '../__testUtils__/refusal';
import {
  button,
  description,
  field,
  fill,
  fillName,
  openForm,
  panel,
  partitions,
  submit,
  verdict,
} from './__testUtils__/newTopicForm';
import { clearDraft } from './topicDraft';

afterEach(clearDraft);

/** Submits the form, which the backend refuses, and tells what was asked. */
async function submitted(createRequest: jest.Mock) {
  await waitFor(() => expect(submit()).toBeEnabled());
  await userEvent.click(submit());
  await waitFor(() => expect(createRequest).toHaveBeenCalled());
  const [{ body }]: Parameters<EventStreamingApi['createRequest']> =
    createRequest.mock.calls[0];
  return body.input;
}

describe('the shape of a new topic', () => {
  it('says of each usual value who set it', async () => {
    await openForm();
    expect(partitions()).toHaveValue('3');
    expect(partitions()).toHaveAccessibleDescription(
      'Enough for 3 parallel consumers. The default of the product',
    );
    expect(button('7 days')).toHaveAttribute('aria-pressed', 'true');
    expect(screen.getByText(/retention\.ms = 604800000/)).toBeVisible();
    await fill(partitions(), '6');
    expect(partitions()).toHaveAccessibleDescription(/Usual here: 3/);
  });

  it('offers every codec of Kafka, with the usual one named', async () => {
    await openForm();
    const compression = screen.getByRole('combobox', { name: /^Compression/ });
    await userEvent.click(compression);
    const options = screen
      .getAllByRole('option')
      .map(option => option.getAttribute('data-value'));
    expect(options.sort()).toEqual(
      ['producer', 'uncompressed', 'gzip', 'snappy', 'lz4', 'zstd'].sort(),
    );
    expect(screen.getAllByRole('option', { name: /usual here/ })).toHaveLength(
      1,
    );
  });

  it('says who has to follow larger messages, and that they need an exception', async () => {
    await openForm();
    await fillName('refund', 'issued');
    await fill(field('Largest message'), '5 MiB');
    expect(await verdict('Not possible')).toBeVisible();
    expect(field('Largest message')).toBeInvalid();
    expect(field('Largest message')).toHaveAccessibleDescription(
      /larger than the 1 MiB that Development allows/,
    );
    expect(
      within(panel()).getByText(/[Cc]onsumers.*Connect.*brokers/),
    ).toBeVisible();
    expect(submit()).toBeDisabled();
  });

  it('tells what a limit of each partition makes for the topic', async () => {
    await openForm();
    await userEvent.click(button('Production'));
    await fill(field('Largest partition'), '10 GiB');
    expect(field('Largest partition')).toHaveAccessibleDescription(
      '30 GiB for the topic, 90 GiB on disk',
    );
  });

  it('asks for a key before it compacts, and explains tombstones', async () => {
    const createRequest = jest
      .fn()
      .mockRejectedValue(await refusal(503, 'Not now'));
    await openForm({ createRequest });
    await fillName('refund', 'state');
    await fill(description(), 'The state of each refund');
    await userEvent.click(button('Compacting'));
    expect(screen.getByText(/a key without a value deletes it/)).toBeVisible();
    expect(await verdict('Not possible')).toBeVisible();
    await userEvent.type(field('Message key'), 'refundId{Enter}');
    expect(await verdict('Instant')).toBeVisible();
    expect(await submitted(createRequest)).toMatchObject({
      config: { 'cleanup.policy': 'compact' },
      key: { fields: ['refundId'] },
    });
  });

  it('asks for a topic that everybody may read, with its tags', async () => {
    const createRequest = jest
      .fn()
      .mockRejectedValue(await refusal(503, 'Not now'));
    await openForm({ createRequest });
    await fillName('refund', 'issued');
    await fill(description(), 'One event for each refund');
    await userEvent.click(screen.getByRole('checkbox', { name: 'Broadcast' }));
    await userEvent.type(field('Tags'), 'audit{Enter}');
    expect(await verdict('Instant')).toBeVisible();
    expect(await submitted(createRequest)).toMatchObject({
      broadcast: true,
      tags: ['audit'],
    });
  });

  it('offers to ask for an exception to a limit before there is a topic', async () => {
    await openForm({
      planOperation: async ({ body }) =>
        planLike(
          body.operation === 'topic.create'
            ? body
            : { ...body, input: { description: 'Refunds', owner: BILLING } },
        ),
    });
    await userEvent.click(button('Production'));
    await fillName('refund', 'issued');
    await fill(partitions(), '99');
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'Ask for an exception: Partitions 99',
      }),
    );
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByLabelText('Value')).toHaveValue('99');
    expect(within(dialog).getByText(/billing.refund.issued · /)).toBeVisible();
  });

  it('marks the field that the dry run finds malformed', async () => {
    const message = 'Kafka allows at most 249 characters';
    const tooLong = await refusal(400, message, [
      {
        code: 'malformed',
        outcome: 'violation',
        field: 'target.topic',
        message,
      },
    ]);
    await openForm({ planOperation: jest.fn().mockRejectedValue(tooLong) });
    await fillName('refund', 'x'.repeat(240));
    expect(await verdict('Not possible')).toBeVisible();
    expect(field('entity')).toBeInvalid();
    expect(field('entity')).toHaveAccessibleDescription(new RegExp(message));
  });
});
