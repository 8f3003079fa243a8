// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { describeProfile } from './describeProfile';
import { fieldHints } from './fieldHints';
import { fieldHintsSchema } from './hintSchemas';
import { DAY_MS, DEV, PROD, violationsFor } from './__testUtils__/askForTopic';

describe('fieldHints', () => {
  it('says what the defaults and limits are and who set them', () => {
    expect(fieldHints(PROD)).toMatchObject({
      environment: 'prod',
      partitions: {
        default: 3,
        from: 'product',
        min: 1,
        max: 24,
        maxFrom: 'environment',
        suggestions: [1, 3, 6, 12, 24].map(value => ({
          value,
          label: `${value}`,
        })),
      },
      replicationFactor: { default: 3, from: 'product', min: 3 },
      retentionMs: {
        default: 30 * DAY_MS,
        from: 'environment',
        max: 30 * DAY_MS,
      },
      retentionBytes: { default: -1 },
      maxMessageBytes: { default: 1_048_588, max: 1_048_588 },
      compressionType: { default: 'producer' },
    });
  });

  it('offers only what needs no approval', () => {
    const labels = fieldHints(DEV).retentionMs.suggestions.map(
      ({ label }) => label,
    );
    expect(labels).toEqual(['1 day', '3 days', '7 days']);
  });

  it('offers everything where there is no limit', () => {
    const limits = {
      ...PROD.limits,
      retentionMs: { value: -1, from: 'environment' as const },
    };
    const hint = fieldHints({ ...PROD, limits }).retentionMs;
    expect(hint.max).toBeUndefined();
    expect(hint.suggestions.at(-1)?.label).toBe('1 year');
  });

  it('follows its schema', () => {
    for (const profile of [DEV, PROD]) {
      const hints = fieldHints(profile);
      expect(fieldHintsSchema.parse(hints)).toEqual(hints);
    }
  });

  it('offers presets that the policy accepts, each with its reasons', () => {
    for (const profile of [DEV, PROD]) {
      for (const preset of fieldHints(profile).presets) {
        expect(preset.why.length).toBeGreaterThan(0);
        const key = preset.needsKey ? { fields: ['id'] } : undefined;
        const { purpose, values } = preset;
        expect(violationsFor({ profile, purpose, key, ...values })).toEqual([]);
      }
    }
  });
});

describe('describeProfile', () => {
  it('tells the rules of an environment in plain words', () => {
    expect(describeProfile(PROD).map(({ text, from }) => [text, from])).toEqual(
      [
        [
          'Names look like domain.entity.action, start with a prefix of your team and best stay below 120 characters',
          undefined,
        ],
        [
          'No two names differ only by capitals or by dots and underscores',
          undefined,
        ],
        ['3 unless you choose another number', 'product'],
        ['At most 24 without approval', 'environment'],
        ['3 unless you choose another number, and at least 3', 'product'],
        ['2 must have a message before it counts as written', 'product'],
        ['Outdated replicas never lead', undefined],
        [
          'Messages are kept for 30 days unless you choose another time',
          'environment',
        ],
        ['At most 30 days without approval', 'environment'],
        ['By deleting old messages; compacting needs a message key', 'product'],
        ['Stored as the producer chose', 'product'],
        ['Up to 1 MiB', 'product'],
        ['More than 1 MiB needs an exception', 'product'],
      ],
    );
  });

  it('says what one replica means', () => {
    expect(describeProfile(DEV)).toContainEqual({
      topic: 'Replication',
      text: '1 unless you choose another number, and at least 1; messages are lost with their broker',
      from: 'environment',
    });
  });
});
