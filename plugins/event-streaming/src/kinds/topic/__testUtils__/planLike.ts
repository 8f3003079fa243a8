// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  evaluateTopicCreation,
  Finding,
  OperationBody,
  PlanReport,
  settleTopic,
  topicCreateInputSchema,
  topicTargetSchema,
} from '@sluice/plugin-event-streaming-common';
import { BILLING, PROFILES } from './policyView';

/** Answers a dry run with the real rules, on clusters without topics. */
export function planLike({ target, input }: OperationBody): PlanReport {
  const where = topicTargetSchema.parse(target);
  const wanted = topicCreateInputSchema.parse(input);
  const profile = PROFILES[where.cluster as 'dev' | 'prod'];
  const findings = evaluateTopicCreation({
    target: where,
    input: wanted,
    spec: settleTopic(where, wanted, profile),
    profile,
    facts: {
      cluster: where.cluster,
      readOnly: false,
      brokers: 3,
      exists: false,
      similarNames: [],
    },
    prefixes: [{ prefix: 'billing.', owner: BILLING }],
    requester: { ownershipRefs: [BILLING], isPlatform: false },
  });
  const those = (outcome: Finding['outcome']) =>
    findings.filter(finding => finding.outcome === outcome);
  return {
    steps: [
      {
        kind: 'topic',
        operation: 'topic.create',
        target,
        title: `Create '${where.topic}' on ${where.cluster}`,
        risk: 'low',
        mode: 'converge',
      },
    ],
    effects: [],
    impact: [],
    risk: 'low',
    fingerprint: JSON.stringify([target, input]),
    violations: those('violation'),
    warnings: those('warning'),
    passed: those('ok'),
    gates: [],
  };
}
