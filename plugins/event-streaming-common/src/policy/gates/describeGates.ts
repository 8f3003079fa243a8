// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { titleOfOwner } from '../../ownership';
import { Approver } from '../../plan';
import type { ProfileSentence } from '../describeProfile';
import { EnvironmentTier } from '../types';
import { DEFAULT_GATE_RULES } from './defaultGateRules';
import { GateDemand, GateRule } from './GateRule';

const WORDS: Partial<Record<Approver, string>> = {
  owner: 'the owning team',
  'affected-owners': 'each team that is affected',
  'data-owner': 'the team that owns the data',
  platform: 'the platform team',
  security: 'security',
};

/** What an effect is called where its code would read like a machine's. */
const EFFECTS: Readonly<Record<string, string>> = {
  'cleanup-policy-switched': 'clean-up switched',
  'min-isr-changed': 'in-sync minimum changed',
  'unclean-election-enabled': 'outdated replicas allowed to lead',
  'max-message-size-raised': 'largest message raised',
  'max-message-size-lowered': 'largest message lowered',
  'timestamp-type-changed': 'kind of timestamp changed',
  'timestamps-narrowed': 'accepted timestamps narrowed',
  'broker-load-raised': 'load on the brokers raised',
  'partitions-of-keyed-added': 'partitions added to a topic with keys',
  'owner-transferred': 'topic or connector handed over',
  'owner-claimed': 'unowned topic or connector claimed',
  'limit-excepted': 'exception to a limit',
  'compatibility-overridden': 'schema registered although the rule refuses it',
  'disabled-version-broken': 'disabled schema version broken by a newer one',
  'rule-loosened': 'compatibility rule loosened',
  'foreign-topic-linked': 'schema linked to the topic of another team',
  'foreign-topic-unlinked': 'schema taken off the topic of another team',
  'version-in-use-disabled': 'schema version in use disabled',
  'offsets-reset': 'offsets of a connector reset',
  'foreign-topic-written': 'connector that writes to the topic of another team',
  'untold-topics-written':
    'connector that writes to topics that cannot be told',
  'untold-topics-read': 'connector that reads topics that cannot be told',
  'connector-received': 'connector given to another team',
  'foreign-topic-read': 'connector that reads the topic of another team',
};

/**
 * Who has to approve what in an environment, in plain words. A rule of the
 * product comes from it; every other one is the organisation's.
 *
 * @public
 */
export function describeGates(
  rules: readonly GateRule[],
  environment: { name: string; tier: EnvironmentTier },
): ProfileSentence[] {
  return rules
    .filter(({ environments, tiers, gates }) => {
      const isHere = !environments || environments.includes(environment.name);
      const isOfTier = !tiers || tiers.includes(environment.tier);
      return isHere && isOfTier && gates.length > 0;
    })
    .map(rule => ({
      topic: 'Approval',
      text: `${whatOf(rule)}: ${whoOf(rule.gates)}. ${reasonsOf(rule.gates)}`,
      from: DEFAULT_GATE_RULES.includes(rule) ? 'product' : 'organisation',
    }));
}

function whatOf({ effects, operations, risks, owners }: GateRule): string {
  const changes = effects
    ? oneOf(effects.map(code => EFFECTS[code] ?? code.replace(/-/g, ' ')))
    : 'any change';
  const parts = [
    changes,
    ...(operations ? [`by ${oneOf(operations)}`] : []),
    ...(risks ? [`of ${oneOf(risks)} risk`] : []),
    ...(owners ? [`on what ${oneOf(owners.map(titleOfOwner))} owns`] : []),
  ];
  const text = parts.join(' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function whoOf(gates: readonly GateDemand[]): string {
  const demands = gates.map(({ anyOf, count = 1 }) => {
    const people = oneOf(anyOf.map(word => WORDS[word] ?? titleOfOwner(word)));
    return count === 1 ? people : `${count} people of ${people}`;
  });
  const verb = gates.length === 1 && (gates[0].count ?? 1) === 1;
  return `${demands.join(' and ')} ${verb ? 'approves' : 'approve'}`;
}

function reasonsOf(gates: readonly GateDemand[]): string {
  return [...new Set(gates.map(({ reason }) => reason))].join('; ');
}

function oneOf(words: readonly string[]): string {
  const last = words[words.length - 1];
  return words.length < 2
    ? words.join('')
    : `${words.slice(0, -1).join(', ')} or ${last}`;
}
