// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Finding } from '@sluice/plugin-event-streaming-common';
import { planLike } from '../__testUtils__/planLike';
import { policyView } from '../__testUtils__/policyView';
import { actionOfFix, fieldOfPath } from './fieldPaths';

const policy = policyView();

describe('fieldOfPath', () => {
  it.each([
    ['target.topic', 'name'],
    ['target.cluster', 'cluster'],
    ['input.partitions', 'partitions'],
    ['input.replicationFactor', 'replicas'],
    ['input.config.retention.ms', 'retention'],
    ['input.config.retention.bytes', 'retentionBytes'],
    ['input.config.min.insync.replicas', 'minInsync'],
    ['input.key.fields.1', 'key'],
    ['input.tags.0', 'tags'],
    ['description', 'description'],
    ['topic', 'name'],
    ['config.max.message.bytes', 'messageSize'],
  ])('finds %s', (path, field) => {
    expect(fieldOfPath(path)).toBe(field);
  });

  it.each([undefined, 'input.colour', 'input.config.segment.ms', ''])(
    'has no field for %s',
    path => {
      expect(fieldOfPath(path)).toBeUndefined();
    },
  );

  it('knows the place of everything that the rules say to a form', () => {
    const { violations, warnings, passed } = planLike({
      operation: 'topic.create',
      target: { cluster: 'prod', topic: 'Orders_created' },
      input: {
        description: 'x',
        owner: 'group:default/other',
        partitions: 99,
        replicationFactor: 9,
        purpose: 'events',
        config: {
          'retention.ms': '-1',
          'retention.bytes': '1',
          'cleanup.policy': 'compact',
          'compression.type': 'gzip',
          'max.message.bytes': '9000000',
          'min.insync.replicas': '9',
        },
      },
    });
    const lost = [...violations, ...warnings, ...passed].filter(
      ({ field }: Finding) => fieldOfPath(field) === undefined,
    );
    expect(lost).toEqual([]);
  });
});

describe('actionOfFix', () => {
  it('splits a proposed name into prefix and parts', () => {
    const fix = { field: 'target.topic', value: 'billing.refund.issued' };
    expect(actionOfFix(fix, policy)).toEqual({
      type: 'change',
      changes: { prefix: 'billing.', nameParts: ['refund', 'issued'] },
    });
  });

  it.each([
    ['input.partitions', 24, 'partitions', '24'],
    ['input.config.retention.ms', '2592000000', 'retention', '30 days'],
    ['input.config.max.message.bytes', '1048588', 'messageSize', '1,048,588 B'],
    ['input.config.cleanup.policy', 'delete', 'cleanup', 'delete'],
  ])('writes %s as people do', (field, value, name, text) => {
    expect(actionOfFix({ field, value }, policy)).toEqual({
      type: 'value',
      field: name,
      text,
    });
  });

  it('has none for a field that the form does not know', () => {
    expect(
      actionOfFix({ field: 'input.colour', value: 'red' }, policy),
    ).toBeUndefined();
  });
});
