// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { topicCreateInputSchema } from '@sluice/plugin-event-streaming-common';
import { policyView } from '../__testUtils__/policyView';
import { clusterOf, DEV, PROD } from '../__testUtils__/topicRow';
import { initialForm } from './initialForm';
import { settleValues } from './settleValues';
import { TopicForm, topicFormReducer } from './topicForm';
import { toOperation } from './toOperation';

const DAY = 86_400_000;
const policy = policyView();
const facts = { policy, clusters: [clusterOf(DEV), clusterOf(PROD)] };
const hintsOf = (name: string) =>
  policy.environments.filter(e => e.environment.name === name)[0].hints;

/** The form of billing.refund.issued in production. */
function formOf(changes: Partial<TopicForm> = {}): TopicForm {
  return {
    ...initialForm(facts),
    environment: 'prod',
    cluster: 'prod',
    nameParts: ['refund', 'issued'],
    description: ' Refund granted ',
    ...changes,
  };
}

function inputOf(changes: Partial<TopicForm>) {
  const { input } = toOperation(formOf(changes), hintsOf('prod'));
  return topicCreateInputSchema.parse(input);
}

describe('toOperation', () => {
  it('leaves to the profile what nobody chose', () => {
    expect(toOperation(formOf(), hintsOf('prod'))).toEqual({
      operation: 'topic.create',
      target: { cluster: 'prod', topic: 'billing.refund.issued' },
      input: {
        description: 'Refund granted',
        owner: 'group:default/billing',
        purpose: 'events',
      },
    });
  });

  it('writes down what was typed, in the form of Kafka', () => {
    const values = {
      partitions: '12',
      replicas: '3',
      retention: '36 hours',
      retentionBytes: '10 GiB',
      cleanup: 'compact,delete',
      compression: 'zstd',
      messageSize: '2 MiB',
    };
    expect(
      inputOf({
        values,
        keyFields: ['tenantId', 'id'],
        tags: ['money'],
        broadcast: true,
      }),
    ).toMatchObject({
      partitions: 12,
      replicationFactor: 3,
      config: {
        'retention.ms': '129600000',
        'retention.bytes': '10737418240',
        'cleanup.policy': 'compact,delete',
        'compression.type': 'zstd',
        'max.message.bytes': '2097152',
      },
      key: { fields: ['tenantId', 'id'] },
      tags: ['money'],
      broadcast: true,
    });
  });

  it('writes down what the purpose sets, also what has no field', () => {
    expect(inputOf({ purpose: 'changelog' }).config).toEqual({
      'cleanup.policy': 'compact',
      'delete.retention.ms': String(7 * DAY),
    });
    expect(inputOf({ purpose: 'telemetry' })).toMatchObject({
      partitions: 12,
      config: { 'retention.ms': String(3 * DAY) },
    });
  });

  it('lets what was typed win over the purpose', () => {
    const input = inputOf({
      purpose: 'changelog',
      values: { cleanup: 'delete' },
    });
    expect(input.config).toMatchObject({ 'cleanup.policy': 'delete' });
  });

  it('writes no limit as Kafka does', () => {
    expect(inputOf({ values: { retention: 'no limit' } }).config).toEqual({
      'retention.ms': '-1',
    });
  });
});

describe('settleValues', () => {
  it('follows the profile of the environment until somebody types', () => {
    const dev = settleValues(formOf(), hintsOf('dev'));
    const prod = settleValues(formOf(), hintsOf('prod'));
    expect([dev.replicas.text, prod.replicas.text]).toEqual(['1', '3']);
    expect([dev.retention.text, prod.retention.text]).toEqual([
      '7 days',
      '30 days',
    ]);
    expect(prod.retention.from).toBe('environment');
    expect(prod.partitions).toEqual({ text: '3', from: 'product', usual: '3' });
    const typed = formOf({ values: { retention: '1 day' } });
    expect(settleValues(typed, hintsOf('dev')).retention).toEqual({
      text: '1 day',
      from: 'you',
      usual: '7 days',
    });
  });

  it('says that the purpose set a value only where it changes one', () => {
    const audit = settleValues(formOf({ purpose: 'audit' }), hintsOf('prod'));
    expect(audit.retention.from).toBe('environment');
    const letters = settleValues(
      formOf({ purpose: 'dead-letters' }),
      hintsOf('prod'),
    );
    expect(letters.retention).toMatchObject({
      text: '14 days',
      from: 'purpose',
    });
    expect(letters.partitions).toMatchObject({ text: '1', from: 'purpose' });
  });
});

describe('topicFormReducer', () => {
  it('fills in anew what a purpose is about, and keeps the rest', () => {
    const form = formOf({
      values: { partitions: '20', retention: '1 day', compression: 'zstd' },
    });
    const next = topicFormReducer(form, { type: 'purpose', purpose: 'outbox' });
    expect(next.purpose).toBe('outbox');
    expect(next.values).toEqual({ compression: 'zstd' });
  });

  it('goes back to the usual value', () => {
    const form = formOf({ values: { partitions: '20' } });
    const next = topicFormReducer(form, {
      type: 'value',
      field: 'partitions',
      text: undefined,
    });
    expect(next.values).toEqual({});
  });
});
