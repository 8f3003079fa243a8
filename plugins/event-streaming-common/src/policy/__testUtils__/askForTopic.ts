// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TopicCreateInput } from '../../kinds/topic/topicInputs';
import { Finding } from '../../plan';
import { evaluateTopicCreation } from '../evaluateTopicCreation';
import { resolveProfile } from '../resolveProfile';
import { settleTopic } from '../settleTopic';
import { TopicQuestion } from '../TopicQuestion';
import { EnvironmentProfile, PolicyConfig } from '../types';

export const DAY_MS = 86_400_000;

/** The profiles of the examples: one broker in dev, three in production. */
const POLICY: PolicyConfig = {
  environments: {
    dev: {
      replicationFactor: 1,
      limits: { partitions: 6, retentionMs: 7 * DAY_MS },
    },
    prod: {
      retentionMs: 30 * DAY_MS,
      limits: { partitions: 24, retentionMs: 30 * DAY_MS },
    },
  },
};

export const DEV = resolveProfile(POLICY, {
  name: 'dev',
  title: 'Development',
  tier: 'dev',
});

export const PROD = resolveProfile(POLICY, {
  name: 'prod',
  title: 'Production',
  tier: 'prod',
});

export const BILLING = 'group:default/billing';
export const SECURITY = 'group:default/security';

/** What a test says of a question; the rest is a topic that all rules pass. */
export interface AskOptions extends Partial<TopicCreateInput> {
  topic?: string;
  profile?: EnvironmentProfile;
  facts?: Partial<TopicQuestion['facts']>;
  prefixes?: TopicQuestion['prefixes'];
  requester?: TopicQuestion['requester'];
}

/** A member of Billing asks for a topic of its own in production. */
export function questionOf(options: AskOptions = {}): TopicQuestion {
  const {
    topic = 'billing.usage.events',
    profile = PROD,
    facts,
    prefixes = [
      { prefix: 'billing.', owner: BILLING },
      { prefix: 'security.', owner: SECURITY },
    ],
    requester = {
      ownershipRefs: ['user:default/bea', BILLING],
      isPlatform: false,
    },
    ...asked
  } = options;
  const target = { cluster: profile.environment, topic };
  const input = { description: 'Usage of a tenant', owner: BILLING, ...asked };
  return {
    target,
    input,
    spec: settleTopic(target, input, profile),
    profile,
    facts: {
      cluster: profile.environment,
      brokers: profile.tier === 'prod' ? 3 : 1,
      exists: false,
      similarNames: [],
      ...facts,
    },
    prefixes,
    requester,
  };
}

/** The answer of the policy, all rules together. */
export function findingsFor(options: AskOptions = {}): Finding[] {
  return evaluateTopicCreation(questionOf(options));
}

/** What stops the request. */
export function violationsFor(options: AskOptions = {}): Finding[] {
  return findingsFor(options).filter(({ outcome }) => outcome === 'violation');
}

/** What to think about. */
export function warningsFor(options: AskOptions = {}): Finding[] {
  return findingsFor(options).filter(({ outcome }) => outcome === 'warning');
}
