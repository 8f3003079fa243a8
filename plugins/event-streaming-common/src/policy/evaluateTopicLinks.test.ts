// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { AskedTopicLink, evaluateTopicLinks } from './evaluateTopicLinks';

const asked = (change: Partial<AskedTopicLink> = {}): AskedTopicLink => ({
  link: { cluster: 'dev', topic: 'billing.usage', part: 'value' },
  state: 'possible',
  others: [],
  notes: [],
  ...change,
});

const evaluate = (links: AskedTopicLink[], changes = true) =>
  evaluateTopicLinks({ registry: 'registry', links, changes }).map(
    ({ outcome, code, field, needsReason }) =>
      [outcome, code, field, needsReason].filter(Boolean).join(' '),
  );

describe('evaluateTopicLinks', () => {
  it('passes topics that are there', () => {
    expect(evaluate([asked()])).toEqual(['ok topic input.topics.0']);
    expect(evaluate([])).toEqual([]);
  });

  it.each([
    ['no-topic', 'unknown-topic input.topics.1.topic'],
    ['other-registry', 'other-registry input.topics.1.cluster'],
    ['by-name', 'linked-by-name input.topics.1'],
  ] as const)('refuses %s at its place', (state, expected) => {
    expect(evaluate([asked(), asked({ state })])).toEqual([
      'ok topic input.topics.0',
      `violation ${expected}`,
    ]);
  });

  it('asks for a reason where a topic has another schema already', () => {
    const other = { topic: 'billing.usage', part: 'value', artifact: 'Old' };
    const others = [{ ...other, part: 'value' as const }];
    expect(evaluate([asked({ others, notes: ['Of another domain'] })])).toEqual(
      [
        'ok topic input.topics.0',
        'warning second-schema input.topics.0 true',
        'warning schema-note input.topics.0',
      ],
    );
  });

  it('refuses what changes nothing', () => {
    expect(evaluate([asked()], false)).toEqual([
      'violation nothing-changes input.topics',
    ]);
  });
});
