// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import fc from 'fast-check';
import { topicState } from '../kinds/topic/changes/__testUtils__/topicState';
import { TopicState } from '../kinds/topic/changes/TopicState';
import { Finding } from '../plan';
import {
  evaluateTopicChange,
  TopicChangeQuestion,
} from './evaluateTopicChange';
import { LimitException } from './LimitException';
import { DAY_MS, questionOf } from './__testUtils__/askForTopic';

function evaluate(
  state: TopicState,
  change: TopicChangeQuestion['change'],
  exceptions: LimitException[] = [],
): Finding[] {
  const { target, profile, facts, prefixes, requester } = questionOf();
  const who = { target, profile, facts, prefixes, requester };
  return evaluateTopicChange({ ...who, exceptions, state, change });
}

function codesOf(findings: Finding[], outcome: Finding['outcome']) {
  return findings
    .filter(finding => finding.outcome === outcome)
    .map(({ code }) => code);
}

describe('evaluateTopicChange', () => {
  it('lets an old topic beyond the limits be changed otherwise, with a warning', () => {
    const old = topicState({
      'retention.ms': String(400 * DAY_MS),
      'unclean.leader.election.enable': 'true',
    });

    const findings = evaluate(old, { config: { 'compression.type': 'zstd' } });

    expect(codesOf(findings, 'violation')).toEqual([]);
    expect(codesOf(findings, 'warning')).toEqual(
      expect.arrayContaining(['above-limit', 'unclean-election']),
    );
  });

  it('refuses a value above the limit and offers to ask for an exception', () => {
    const findings = evaluate(topicState({ 'min.insync.replicas': '2' }), {
      config: { 'retention.ms': String(60 * DAY_MS) },
    });

    expect(findings.filter(({ outcome }) => outcome === 'violation')).toEqual([
      expect.objectContaining({
        code: 'above-limit',
        field: 'input.config.retention.ms',
        exception: { limit: 'retention.ms', value: 60 * DAY_MS },
      }),
    ]);
  });

  it('passes the granted value and what lies below, and no more', () => {
    const granted: LimitException = {
      limit: 'retention.ms',
      value: 60 * DAY_MS,
      until: '2026-12-31',
      requestId: '7',
    };
    fc.assert(
      fc.property(fc.integer({ min: 31, max: 120 }), days => {
        const config = { 'retention.ms': String(days * DAY_MS) };
        const findings = evaluate(topicState(), { config }, [granted]);
        expect(codesOf(findings, 'violation')).toEqual(
          days <= 60 ? [] : ['above-limit'],
        );
        expect(codesOf(findings, 'ok').includes('limit-excepted')).toBe(
          days <= 60,
        );
      }),
    );
  });

  it('sees what a change brings about in an entry that stays', () => {
    const small = topicState({
      'segment.bytes': '1048576',
      'max.message.bytes': '1000000',
    });
    const findings = evaluate(small, {
      config: { 'max.message.bytes': '1048588' },
    });

    expect(codesOf(findings, 'violation')).toContain('message-above-segment');
  });

  it('wants a key before a topic is compacted, which can come with the change', () => {
    const config = { 'cleanup.policy': 'compact' };
    const key = { fields: ['id'] };
    expect(codesOf(evaluate(topicState(), { config }), 'violation')).toEqual([
      'compaction-needs-key',
    ]);
    expect(
      codesOf(evaluate(topicState(), { config, key }), 'violation'),
    ).toEqual([]);
  });

  it('judges what holds after an override is taken back', () => {
    const findings = evaluate(topicState({ 'min.insync.replicas': '2' }), {
      config: { 'min.insync.replicas': null },
    });

    expect(codesOf(findings, 'violation')).toEqual(['min-isr-too-low']);
  });

  it('refuses unclean election in production, and keys and values that Kafka has not', () => {
    const findings = evaluate(topicState(), {
      config: {
        'unclean.leader.election.enable': 'true',
        'retention.sm': '1',
        'segment.ms': 'soon',
      },
    });

    expect(codesOf(findings, 'violation').sort()).toEqual([
      'config-illegal',
      'config-unknown',
      'unclean-election',
    ]);
  });

  it('never refuses what changes nothing, whatever the topic is like', () => {
    const states = fc.record(
      {
        'retention.ms': fc.integer({ min: 0 }).map(String),
        'max.message.bytes': fc.nat().map(String),
        'min.insync.replicas': fc.integer({ min: 1, max: 9 }).map(String),
        'cleanup.policy': fc.constantFrom('delete', 'compact'),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(states, config => {
        const findings = evaluate(topicState(config), { config });
        expect(codesOf(findings, 'violation')).toEqual([]);
      }),
    );
  });
});
