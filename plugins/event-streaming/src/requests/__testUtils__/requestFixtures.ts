// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  RequestGate,
  StreamingRequest,
} from '@sluice/plugin-event-streaming-common';

const MINUTE = 60_000;

const OWNER_GATE: RequestGate = {
  id: 'owner',
  anyOf: ['owner'],
  count: 1,
  reason: 'Billing owns the topic',
  groups: ['group:default/billing'],
  approvedBy: [],
  eligible: ['user:default/billing-lead', 'user:default/billing-operator'],
  eligibleTotal: 2,
};

const PLATFORM_GATE: RequestGate = {
  id: 'platform',
  anyOf: ['platform'],
  count: 1,
  reason: 'It is deleted in production',
  groups: ['group:default/platform'],
  approvedBy: ['user:default/platform-engineer'],
  eligible: [],
  eligibleTotal: 0,
};

/** The deletion of a topic in production, which the platform has approved. */
export function deletionRequest(
  changes: Partial<StreamingRequest> = {},
): StreamingRequest {
  const at = new Date(Date.now() - 20 * MINUTE).toISOString();
  const target = { cluster: 'prod', topic: 'billing.invoice.issued' };
  const steps: StreamingRequest['plan']['steps'] = [
    {
      kind: 'topic',
      operation: 'topic.delete',
      target,
      title: `Delete '${target.topic}' on prod`,
      before: { exists: true },
      after: { exists: false },
      risk: 'high',
      mode: 'converge',
    },
  ];
  return {
    id: '43',
    revision: 1,
    kind: 'topic',
    operation: 'topic.delete',
    target,
    title: target.topic,
    environment: 'prod',
    owner: 'group:default/billing',
    input: { confirmation: target.topic },
    state: 'pending',
    plan: {
      steps,
      effects: [
        {
          code: 'topic-deleted',
          severity: 'irreversible',
          message: 'Deletes it with 1,900 messages, for ever',
          params: {},
        },
      ],
      impact: [
        {
          type: 'consumer-group',
          name: 'ledger-writer',
          owner: 'group:default/ledger',
          consequence: 'Reads it now and fails',
          active: true,
          params: { members: 2, lag: 1204 },
        },
      ],
      risk: 'high',
      fingerprint: 'f1',
    },
    warnings: [],
    gates: [OWNER_GATE, PLATFORM_GATE],
    decisions: [
      {
        by: 'user:default/platform-engineer',
        decision: 'approved',
        gate: 'platform',
        revision: 1,
        at,
      },
    ],
    steps: steps.map((step, index) => ({ ...step, index, state: 'todo' })),
    justification: 'Replaced by billing.invoice.sent',
    createdBy: 'user:default/billing-developer',
    intervention: false,
    createdAt: at,
    updatedAt: at,
    expiresAt: new Date(Date.now() + 5 * 24 * 60 * MINUTE).toISOString(),
    editors: [],
    events: [
      {
        at,
        actor: 'user:default/billing-developer',
        event: 'request.created',
        revision: 1,
      },
      {
        at,
        actor: 'user:default/platform-engineer',
        event: 'request.approval-given',
        revision: 1,
        comment: 'Nobody reads it any more',
      },
    ],
    allowedActions: ['approve', 'decline', 'comment'],
    refusals: {
      edit: 'Only who asked for it can do that',
      withdraw: 'Only who asked for it can do that',
    },
    ...changes,
  };
}
