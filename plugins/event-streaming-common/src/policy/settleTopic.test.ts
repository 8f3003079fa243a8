// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { resolveProfile } from './resolveProfile';
import { settleTopic } from './settleTopic';
import { DEV, PROD, questionOf } from './__testUtils__/askForTopic';
import { PolicyConfig } from './types';

const prod = { name: 'prod', title: 'Production', tier: 'prod' } as const;

function profileOf(own: NonNullable<PolicyConfig['environments']>[string]) {
  return resolveProfile({ environments: { prod: own } }, prod);
}

describe('settleTopic', () => {
  it('writes down what the profile says', () => {
    expect(questionOf({ profile: PROD }).spec).toEqual({
      name: 'billing.usage.events',
      partitions: 3,
      replicationFactor: 3,
      config: {
        'retention.ms': '2592000000',
        'cleanup.policy': 'delete',
        'min.insync.replicas': '2',
      },
    });
    expect(questionOf({ profile: DEV }).spec).toMatchObject({
      replicationFactor: 1,
      config: { 'retention.ms': '604800000', 'min.insync.replicas': '1' },
    });
  });

  it('adds a codec and a message size only where a profile sets them', () => {
    const profile = profileOf({
      compressionType: 'snappy',
      maxMessageBytes: 1_048_588,
    });
    expect(questionOf({ profile }).spec.config).toMatchObject({
      'compression.type': 'snappy',
      'max.message.bytes': '1048588',
    });
  });

  it('lets the input win, in the form in which Kafka gives it back', () => {
    const { config } = questionOf({
      partitions: 12,
      config: {
        'retention.ms': ' 0086400000 ',
        'cleanup.policy': 'delete, compact',
        'unclean.leader.election.enable': 'FALSE',
        'min.cleanable.dirty.ratio': '.25',
        'segment.ms': 'soon',
      },
    }).spec;
    expect(config).toEqual({
      'retention.ms': '86400000',
      'cleanup.policy': 'compact,delete',
      'min.insync.replicas': '2',
      'unclean.leader.election.enable': 'false',
      'min.cleanable.dirty.ratio': '0.25',
      'segment.ms': 'soon',
    });
  });

  it.each([
    ['follows more replicas where no profile sets it', {}, 5, '4'],
    ['follows fewer replicas where no profile sets it', {}, 2, '1'],
    [
      'holds for more replicas where a profile sets it',
      { minInsyncReplicas: 2 },
      5,
      '2',
    ],
    ['gives way to fewer replicas', { minInsyncReplicas: 2 }, 2, '1'],
    ['is one for one replica', { minInsyncReplicas: 2 }, 1, '1'],
  ])('has a number in sync that %s', (_, own, replicationFactor, expected) => {
    const { target, input } = questionOf({ replicationFactor });
    const spec = settleTopic(target, input, profileOf(own));
    expect(spec.config['min.insync.replicas']).toBe(expected);
  });
});
