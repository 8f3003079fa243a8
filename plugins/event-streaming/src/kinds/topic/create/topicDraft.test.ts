// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { platformPolicyView, policyView } from '../__testUtils__/policyView';
import { clusterAway, clusterOf, DEV, PROD } from '../__testUtils__/topicRow';
import { initialForm, stillValid } from './initialForm';
import { clearDraft, readDraft, writeDraft } from './topicDraft';

const facts = {
  policy: policyView(),
  clusters: [clusterOf(DEV), clusterOf(PROD)],
};
const fresh = initialForm(facts);

describe('the draft of a topic', () => {
  afterEach(clearDraft);

  it('is read back as it was written', () => {
    const form = {
      ...fresh,
      nameParts: ['refund', 'issued'],
      values: { partitions: '12' },
      keyFields: ['id'],
    };
    writeDraft(form);
    expect(readDraft(fresh)).toEqual(form);
  });

  it.each([
    '',
    '{',
    'null',
    '[]',
    JSON.stringify({ ...fresh, nameParts: 'refund' }),
    JSON.stringify({ ...fresh, values: { partitions: 12 } }),
    JSON.stringify({ ...fresh, description: undefined }),
  ])('is none when it has another shape: %s', text => {
    sessionStorage.setItem('event-streaming.new-topic', text);
    expect(readDraft(fresh)).toBeUndefined();
  });

  it('loses what its writer may no longer choose', () => {
    const draft = {
      ...fresh,
      environment: 'staging',
      cluster: 'gone',
      prefix: 'security.',
      nameParts: ['login', 'failed'],
      owner: 'group:default/security',
    };
    expect(stillValid(draft, facts)).toEqual({
      ...draft,
      environment: 'dev',
      cluster: 'dev',
      prefix: 'billing.',
      owner: 'group:default/billing',
    });
  });
});

describe('the form at first', () => {
  it('has the own prefix, its owner and the first cluster', () => {
    expect(fresh).toMatchObject({
      environment: 'dev',
      cluster: 'dev',
      prefix: 'billing.',
      nameParts: ['', ''],
      owner: 'group:default/billing',
    });
  });

  it('prefers a cluster that can be changed and answers', () => {
    const clusters = [
      clusterOf(PROD, { name: 'closed', mode: 'read-only' }),
      { ...clusterAway(PROD), name: 'away' },
      clusterOf(PROD, { name: 'open' }),
    ];
    const { environment, cluster } = initialForm({ ...facts, clusters });
    expect([environment, cluster]).toEqual(['prod', 'open']);
  });

  it('chooses no cluster where none can be changed', () => {
    const clusters = [clusterOf(PROD, { mode: 'read-only' })];
    expect(initialForm({ ...facts, clusters }).cluster).toBe('');
  });

  it('follows the prefix with the owner, also for platform', () => {
    const form = initialForm({ ...facts, policy: platformPolicyView() });
    expect(form).toMatchObject({
      prefix: 'billing.',
      owner: 'group:default/billing',
    });
  });

  it('has no prefix for those who own none', () => {
    const policy = policyView({ prefixes: [] });
    const form = initialForm({ ...facts, policy });
    expect(form).toMatchObject({ prefix: '', nameParts: ['', '', ''] });
  });
});
