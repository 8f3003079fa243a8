// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Effect, PlanStep } from '@sluice/plugin-event-streaming-common';
import { undoOfTopic } from './undoOfTopic';

const stepTo = (after: PlanStep['after']): PlanStep => ({
  kind: 'topic',
  operation: 'topic.configure',
  target: { cluster: 'prod', topic: 'billing.usage.events' },
  title: 'Change it',
  after,
  risk: 'high',
  mode: 'converge',
});

const effect = (code: string, severity: Effect['severity']): Effect => ({
  code,
  severity,
  message: code,
  params: {},
});

const planOf = (steps: PlanStep[], effects: Effect[]) => ({
  steps,
  effects,
  impact: [],
  risk: 'high' as const,
  fingerprint: '',
});

describe('undoOfTopic', () => {
  it('tells lost messages from the setting that can be set back', () => {
    const plan = planOf(
      [stepTo({ config: { 'retention.ms': '86400000' } })],
      [effect('retention-shortened', 'irreversible')],
    );
    expect(undoOfTopic({ operation: 'topic.update', plan })).toEqual([
      { title: 'Deleted messages', possible: false },
      { title: 'Keep messages for', possible: true },
    ]);
  });

  it('says that partitions stay, also where no key suffers from them', () => {
    const plan = planOf(
      [stepTo({ partitions: 12 })],
      [effect('partitions-added', 'info')],
    );
    expect(undoOfTopic({ operation: 'topic.add-partitions', plan })).toEqual([
      { title: 'Added partitions', possible: false },
    ]);
  });

  it('has nothing to say of a new topic', () => {
    const plan = planOf([stepTo({ partitions: 3 })], []);
    expect(undoOfTopic({ operation: 'topic.create', plan })).toEqual([]);
  });
});
