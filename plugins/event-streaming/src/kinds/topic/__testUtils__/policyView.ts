// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  describeProfile,
  fieldHints,
  PolicyView,
  PRODUCT_POLICY,
  resolveProfile,
} from '@sluice/plugin-event-streaming-common';
import { DEV, PROD } from './topicRow';

const DAY = 86_400_000;

/** The rules of the examples: a small dev, a production with replicas. */
export const PROFILES = {
  dev: resolveProfile(
    {
      environments: {
        dev: {
          replicationFactor: 1,
          minInsyncReplicas: 1,
          limits: { partitions: 6, retentionMs: 7 * DAY },
        },
      },
    },
    DEV,
  ),
  prod: resolveProfile(
    {
      environments: {
        prod: {
          replicationFactor: 3,
          minInsyncReplicas: 2,
          retentionMs: 30 * DAY,
          limits: { partitions: 24, retentionMs: 30 * DAY },
        },
      },
    },
    PROD,
  ),
};

export const BILLING = 'group:default/billing';

/** What a developer of billing may do, as the backend tells it. */
export function policyView(changes: Partial<PolicyView> = {}): PolicyView {
  const { pattern, example, maxLength } = PRODUCT_POLICY.naming;
  return {
    environments: [DEV, PROD].map(environment => {
      const profile = PROFILES[environment.name as 'dev' | 'prod'];
      return {
        environment,
        sentences: describeProfile(profile),
        hints: fieldHints(profile),
      };
    }),
    prefixes: [{ prefix: 'billing.', owner: BILLING }],
    owners: [BILLING],
    isPlatform: false,
    platformGroups: ['group:default/platform'],
    naming: { pattern, example, maxLength },
    ...changes,
  };
}

/** What a platform engineer may do: anything, on anybody's prefix. */
export function platformPolicyView(): PolicyView {
  return policyView({
    prefixes: [
      { prefix: 'billing.', owner: BILLING },
      { prefix: 'security.', owner: 'group:default/security' },
    ],
    owners: [BILLING, 'group:default/security', 'group:default/platform'],
    isPlatform: true,
  });
}
