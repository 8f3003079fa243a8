// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { planLike } from '../__testUtils__/planLike';
import { platformPolicyView, policyView } from '../__testUtils__/policyView';
import { clusterOf, PROD } from '../__testUtils__/topicRow';
import { requestOf } from '../page/__testUtils__/topicFixtures';
import {
  openForm,
  field,
  entity,
  action,
  description,
  partitions,
  button,
  submit,
  panel,
  verdict,
  fill,
  fillName,
} from './__testUtils__/newTopicForm';
import { clearDraft } from './topicDraft';

afterEach(clearDraft);

describe('NewTopicPage', () => {
  it('has the prefix of the team locked, and cannot be submitted while empty', async () => {
    await openForm();
    expect(
      screen.getByText(
        'The prefix billing. belongs to Billing and cannot be changed',
      ),
    ).toBeInTheDocument();
    expect(
      screen.queryByRole('combobox', { name: 'Prefix' }),
    ).not.toBeInTheDocument();
    expect(submit()).toBeDisabled();
    expect(screen.getByText(/Still missing: name, description/)).toBeVisible();
    expect(await verdict('Not checked yet')).toBeVisible();
  });

  it('checks the name before there is a description', async () => {
    await openForm();
    await fillName('refund', 'issued');
    expect(await verdict('Instant')).toBeVisible();
    expect(screen.getByText('billing.refund.issued')).toBeVisible();
    expect(entity()).toHaveAccessibleDescription(/Free on dev/);
    expect(
      within(panel()).queryByText('Owner and description given'),
    ).not.toBeInTheDocument();
    expect(submit()).toBeDisabled();
    expect(screen.getByText(/Still missing: description/)).toBeVisible();
  });

  it('files the request that was shown, and leads to its page', async () => {
    const createRequest = jest.fn(async () => ({
      ...requestOf('46'),
      input: {},
      warnings: [],
      decisions: [],
      events: [],
      gates: [],
      plan: {
        steps: [],
        effects: [],
        impact: [],
        risk: 'low' as const,
        fingerprint: '',
      },
    }));
    await openForm({ createRequest });
    await userEvent.click(button('Production'));
    await fillName('refund', 'issued');
    await fill(description(), 'Refund granted');
    await waitFor(() => expect(submit()).toBeEnabled());
    await userEvent.click(submit());
    expect(await screen.findByText('The page of a request')).toBeVisible();
    expect(screen.getByTestId('address')).toHaveTextContent('/requests/46');
    const body = {
      operation: 'topic.create',
      target: { cluster: 'prod', topic: 'billing.refund.issued' },
      input: {
        description: 'Refund granted',
        owner: 'group:default/billing',
        purpose: 'events',
      },
    };
    expect(createRequest).toHaveBeenCalledWith({
      body: { ...body, expectedFingerprint: planLike(body).fingerprint },
    });
    // The toast fades in, so it is there before it can be seen.
    const toast = await screen.findByText('Open request R-46');
    expect(toast.closest('a')).toHaveAttribute('href', '/requests/46');
  });

  it('says what is wrong with a name, and takes up the suggestion', async () => {
    await openForm();
    await fillName('Orders', 'Was_created');
    await waitFor(() => expect(entity()).toBeInvalid());
    const [fix] = await screen.findAllByText(/^Use billing/);
    await userEvent.click(fix);
    expect(await verdict('Instant')).toBeVisible();
    expect(entity()).toHaveFocus();
    expect(entity()).toBeValid();
  });

  it('changes the field of a finding by its fix, and focuses it', async () => {
    await openForm();
    await fillName('refund', 'issued');
    await fill(partitions(), '40');
    expect(await verdict('Not possible')).toBeVisible();
    const text = /40 partitions are more than the 6/;
    expect(await screen.findAllByText(text)).toHaveLength(2);
    expect(partitions()).toBeInvalid();
    await userEvent.click(button('Set to 6'));
    expect(partitions()).toHaveValue('6');
    expect(partitions()).toHaveFocus();
    expect(await verdict('Instant')).toBeVisible();
  });

  it('follows the environment with replicas and retention, and says who set them', async () => {
    await openForm();
    const replicas = field('Replicas');
    expect(replicas).toHaveValue('1, no copy');
    expect(replicas).toHaveAttribute('readonly');
    expect(replicas).toHaveAccessibleDescription(
      'Set by the Development profile. dev has 1 broker',
    );
    await userEvent.click(button('Production'));
    expect(replicas).toHaveValue('3, 2 in sync');
    expect(button('30 days')).toHaveAttribute('aria-pressed', 'true');
    expect(screen.getByText(/retention\.ms = 2592000000/)).toBeVisible();
  });

  it('fills in what suits a purpose, and says why', async () => {
    await openForm();
    await userEvent.click(screen.getByText('Dead letters'));
    expect(partitions()).toHaveValue('1');
    expect(screen.getByText(/Few messages, read by hand/)).toBeVisible();
    await userEvent.click(screen.getByText('Changelog'));
    expect(button('Compacting')).toHaveAttribute('aria-pressed', 'true');
    await fillName('refund', 'state');
    expect(await verdict('Not possible')).toBeVisible();
    const key = field('Message key');
    expect(key).toHaveAccessibleDescription(/Compaction needs a key/);
    await userEvent.type(key, 'tenantId{Enter}');
    expect(await verdict('Instant')).toBeVisible();
    expect(key).toHaveAccessibleDescription(/Ordered per tenantId/);
  });

  it('takes another retention in words, and says what it cannot read', async () => {
    await openForm();
    await userEvent.click(button('Other…'));
    const other = field('Another time');
    await fill(other, 'soon');
    expect(await verdict('Not possible')).toBeVisible();
    expect(screen.getByText('1 value cannot be read.')).toBeVisible();
    await fill(other, '36 hours');
    expect(screen.getByText(/retention\.ms = 129600000/)).toBeVisible();
  });

  it('tells how much disk the traffic needs', async () => {
    await openForm();
    await userEvent.click(button('Production'));
    await fill(field(/^Messages a/), '50');
    await fill(field(/^Average/), '1.7');
    expect(screen.getByText('≈ 21.0 GiB a day with 3 replicas')).toBeVisible();
    expect(screen.getByText('≈ 630 GiB')).toBeVisible();
  });

  it('lets platform choose any prefix, and follows it with the owner', async () => {
    await openForm({ policy: platformPolicyView() });
    await userEvent.click(screen.getByRole('combobox', { name: 'Prefix' }));
    await userEvent.click(screen.getByRole('option', { name: 'security.' }));
    expect(screen.getByRole('combobox', { name: /^Owner/ })).toHaveTextContent(
      'Security',
    );
    await userEvent.click(screen.getByRole('combobox', { name: 'Prefix' }));
    await userEvent.click(screen.getByRole('option', { name: 'No prefix' }));
    expect(field('domain')).toBeVisible();
  });

  it('tells those without a prefix whom to ask', async () => {
    await openForm({ policy: policyView({ prefixes: [] }) });
    expect(screen.getByText('Your teams have no prefix yet.')).toBeVisible();
    expect(screen.getByText(/Ask the platform team/)).toBeVisible();
  });

  it('does not offer a cluster that is read-only, and says why', async () => {
    const legacy = clusterOf(PROD, { name: 'legacy', mode: 'read-only' });
    await openForm({ clusters: [legacy, clusterOf(PROD)] });
    expect(screen.getByText(/legacy is read-only/)).toBeVisible();
    await userEvent.click(screen.getByRole('combobox', { name: /^Cluster/ }));
    expect(screen.getByRole('option', { name: /^legacy/ })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
  });

  it('splits a name that is pasted whole', async () => {
    await openForm();
    await userEvent.click(entity());
    await userEvent.paste('refund.issued.v2');
    expect(entity()).toHaveValue('refund');
    expect(action()).toHaveValue('issued.v2');
    expect(action()).toHaveFocus();
  });

  it('keeps what was typed over a reload, until it is thrown away', async () => {
    await openForm();
    await fillName('refund', 'issued');
    await act(async () => {
      document.body.replaceChildren();
    });
    await openForm();
    expect(entity()).toHaveValue('refund');
    await userEvent.click(button('Start over'));
    expect(entity()).toHaveValue('');
  });
});
