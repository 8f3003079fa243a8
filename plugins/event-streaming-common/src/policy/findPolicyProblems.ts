// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { counted } from '../kinds/topic/changes/TopicPlan';
import { formatBytes } from '../kinds/topic/formatBytes';
import { formatDuration } from '../kinds/topic/formatDuration';
import { minInsyncReplicasFor, resolveProfile } from './resolveProfile';
import {
  EnvironmentProfile,
  EnvironmentTier,
  PolicyConfig,
  TopicDefaults,
} from './types';

/**
 * What is wrong with a configured policy, in sentences for whoever operates the
 * portal; empty when nothing is. A policy with problems would refuse its own
 * defaults, or every name.
 *
 * @public
 */
export function findPolicyProblems(
  policy: PolicyConfig,
  environments: readonly {
    name: string;
    title: string;
    tier: EnvironmentTier;
  }[],
): string[] {
  const known = environments.map(({ name }) => name);
  const strangers = Object.keys(policy.environments ?? {}).filter(
    name => !known.includes(name),
  );
  return [
    ...strangers.map(
      name => `The policy names the environment '${name}', which is not there`,
    ),
    ...namingProblems(policy),
    ...minInsyncProblems('policy.defaults', policy.defaults),
    ...Object.entries(policy.environments ?? {}).flatMap(([name, own]) =>
      minInsyncProblems(`policy.environments.${name}`, own),
    ),
    ...environments.flatMap(environment =>
      profileProblems(resolveProfile(policy, environment)),
    ),
  ];
}

function namingProblems({ naming }: PolicyConfig): string[] {
  if (naming?.pattern === undefined) {
    return [];
  }
  try {
    RegExp(naming.pattern);
    return [];
  } catch (error) {
    return [`The naming pattern is no regular expression: ${error}`];
  }
}

/** Both said in one place: there the one cannot be meant for other replicas. */
function minInsyncProblems(
  place: string,
  values: Partial<TopicDefaults> | undefined,
): string[] {
  const { replicationFactor, minInsyncReplicas } = values ?? {};
  if (replicationFactor === undefined || minInsyncReplicas === undefined) {
    return [];
  }
  const highest = minInsyncReplicasFor(replicationFactor);
  return minInsyncReplicas <= highest
    ? []
    : [
        `${place}.minInsyncReplicas is ${minInsyncReplicas}, which ${counted(
          replicationFactor,
          'replica',
        )} cannot bear; at most ${highest}`,
      ];
}

function profileProblems(profile: EnvironmentProfile): string[] {
  const { defaults, limits, environment } = profile;
  const problems: string[] = [];
  const exceeds = (what: string, value: string, limit: string) =>
    problems.push(
      `In '${environment}' the default ${what} of ${value} is above the limit of ${limit}`,
    );
  if (defaults.partitions.value > limits.partitions.value) {
    const { partitions } = defaults;
    exceeds('partitions', `${partitions.value}`, `${limits.partitions.value}`);
  }
  if (isLonger(defaults.retentionMs.value, limits.retentionMs.value)) {
    const kept = defaults.retentionMs.value;
    exceeds(
      'retention',
      kept < 0 ? 'no limit' : formatDuration(kept),
      formatDuration(limits.retentionMs.value),
    );
  }
  if (defaults.maxMessageBytes.value > limits.maxMessageBytes.value) {
    exceeds(
      'message size',
      formatBytes(defaults.maxMessageBytes.value),
      formatBytes(limits.maxMessageBytes.value),
    );
  }
  return problems;
}

/** -1 is no limit, as a default and as a limit. */
function isLonger(retentionMs: number, limitMs: number): boolean {
  return limitMs >= 0 && (retentionMs < 0 || retentionMs > limitMs);
}
