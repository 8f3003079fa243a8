// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  ClusterSummary,
  EventStreamingApi,
  OperationBody,
  PlanReport,
  PolicyView,
} from '@sluice/plugin-event-streaming-common';
import {
  act,
  configure,
  screen,
  waitFor,
  within,
} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeStreamingApi } from '../page/__testUtils__/fakeStreamingApi';
import { planLike } from '../__testUtils__/planLike';
import { platformPolicyView, policyView } from '../__testUtils__/policyView';
import { refusal } from '../__testUtils__/refusal';
import { renderTopics } from '../__testUtils__/renderTopics';
import { clusterAway, clusterOf, DEV, PROD } from '../__testUtils__/topicRow';
import { requestOf } from '../page/__testUtils__/topicFixtures';
import { clearDraft } from './topicDraft';

// A form of this size is slow to render and to query on a busy machine.
jest.setTimeout(30_000);
configure({ asyncUtilTimeout: 10_000 });

interface Situation extends Partial<EventStreamingApi> {
  policy?: PolicyView;
  clusters?: ClusterSummary[];
}

/** The form of somebody in billing; the rules are the real ones. */
async function openForm(situation: Situation = {}) {
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

const field = (label: string | RegExp) => screen.getByLabelText(label);
const entity = () => field('entity');
const action = () => field('action');
const description = () => field('Description');
const partitions = () => field('Partitions');
const button = (text: string) => screen.getByText(text, { selector: 'button' });
const submit = () => button('Create topic');
const panel = () => screen.getByLabelText('What the policy says');
const verdict = (text: string) => within(panel()).findByText(text);

/** Puts a text into a field in one go, as pasting does. */
async function fill(input: HTMLElement, text: string) {
  await userEvent.clear(input);
  await userEvent.click(input);
  await userEvent.paste(text);
}

async function fillName(entityText: string, actionText: string) {
  await fill(entity(), entityText);
  await fill(action(), actionText);
}

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
    expect(await screen.findByText(/is being created/)).toBeVisible();
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

describe('NewTopicPage when the backend says no', () => {
  async function fillAndSubmit(situation: Situation) {
    await openForm(situation);
    await fillName('refund', 'issued');
    await fill(description(), 'Refund granted');
    await waitFor(() => expect(submit()).toBeEnabled());
    await userEvent.click(submit());
  }

  it('marks the field that a 422 names, and focuses it', async () => {
    const message = "'billing.refund.issued' exists on dev already";
    const error = await refusal(422, message, [
      {
        code: 'topic-exists',
        outcome: 'violation',
        field: 'target.topic',
        message,
      },
    ]);
    await fillAndSubmit({ createRequest: jest.fn().mockRejectedValue(error) });
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('The rules do not allow this.');
    await waitFor(() => expect(entity()).toHaveFocus());
    expect(entity()).toBeInvalid();
    expect(entity()).toHaveAccessibleDescription(/exists on dev already/);
    await fill(action(), 'issued-again');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(entity()).toBeValid();
  });

  it.each([
    [403, 'This is not allowed.', "Prefix 'billing.' belongs to others"],
    [409, 'Something has changed meanwhile.', 'The plan is no longer the one'],
    [503, 'This is not possible right now.', "Cluster 'dev' does not answer"],
  ])(
    'says in its own words why a %d stopped it',
    async (status, title, text) => {
      const error = await refusal(status, text);
      const planOperation = jest.fn(async ({ body }: { body: OperationBody }) =>
        planLike(body),
      );
      const createRequest = jest.fn().mockRejectedValue(error);
      await fillAndSubmit({ createRequest, planOperation });
      const alert = await screen.findByRole('alert');
      expect(alert).toHaveTextContent(title);
      expect(alert).toHaveTextContent(text);
      expect(entity()).toHaveValue('refund');
      await waitFor(() => expect(submit()).toBeEnabled());
    },
  );

  it('stays usable while the cluster is down, and says why it cannot be submitted', async () => {
    const error = await refusal(503, "Cluster 'dev' does not answer");
    await openForm({
      clusters: [clusterAway(DEV)],
      planOperation: () => Promise.reject(error),
    });
    expect(screen.getByText('dev does not answer.')).toBeVisible();
    await fillName('refund', 'issued');
    await fill(description(), 'Refund granted');
    expect(
      await screen.findByText(/so nothing can be created there now/),
    ).toBeVisible();
    expect(submit()).toBeDisabled();
    expect(
      within(panel()).getByText(/could not be asked: Cluster 'dev'/),
    ).toBeVisible();
  });

  it('says why the form could not be opened', async () => {
    const api = fakeStreamingApi({
      getPolicy: jest.fn().mockRejectedValue(new Error('The rules are gone')),
      listClusters: async () => ({ items: [] }),
    });
    renderTopics(api, { at: '/new' });
    expect(await screen.findByText('The rules are gone')).toBeVisible();
  });
});

describe('the panel of the rules', () => {
  it('shows the answer to the last question, also when an earlier one is late', async () => {
    const answers = new Map<string, (report: PlanReport) => void>();
    const bodies = new Map<string, OperationBody>();
    const planOperation: EventStreamingApi['planOperation'] = ({ body }) =>
      new Promise(resolve => {
        answers.set(body.target.topic, resolve);
        bodies.set(body.target.topic, body);
      });
    const answer = async (topic: string) => {
      await waitFor(() => expect(answers.has(topic)).toBe(true));
      await act(async () =>
        answers.get(topic)?.(planLike(bodies.get(topic) as OperationBody)),
      );
    };
    await openForm({ planOperation });
    await fillName('refund', 'issued');
    await waitFor(() =>
      expect(answers.has('billing.refund.issued')).toBe(true),
    );
    await fill(action(), 'issued_');
    await answer('billing.refund.issued_');
    expect(await verdict('Not possible')).toBeVisible();
    await answer('billing.refund.issued');
    expect(await verdict('Not possible')).toBeVisible();
  });

  it('asks for a reason and for approval where a gate says so', async () => {
    await openForm({
      planOperation: async ({ body }) => ({
        ...planLike(body),
        gates: [
          {
            id: 'long',
            anyOf: ['platform'],
            count: 1,
            reason: 'messages are kept for long',
          },
        ],
      }),
    });
    await fillName('refund', 'issued');
    expect(await verdict('Needs approval')).toBeVisible();
    expect(
      screen.getByText(
        'from the platform team, because messages are kept for long.',
      ),
    ).toBeVisible();
    expect(field('Why do you need it?')).toBeVisible();
    expect(button('Submit for approval')).toBeVisible();
  });
});
