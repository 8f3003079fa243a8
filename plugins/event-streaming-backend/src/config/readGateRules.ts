// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  Approver,
  approverSchema,
  GateDemand,
  GateRule,
} from '@sluice/plugin-event-streaming-common';
import { ConfigBlock } from './ConfigBlock';
import { EnvironmentConfig } from './EventStreamingConfig';
import { normalOwnerRef, readOwnerRefs } from './readOwnership';

const KEYS = [
  'id',
  'operations',
  'effects',
  'environments',
  'tiers',
  'risks',
  'owners',
  'gates',
];

const TIERS = ['dev', 'staging', 'prod'] as const;
const RISKS = ['low', 'medium', 'high'] as const;

/** Who has to approve what, besides the product's own rules. */
export function readGateRules(
  policy: ConfigBlock,
  environments: EnvironmentConfig[],
): GateRule[] | undefined {
  if (!policy.has('gates')) {
    return undefined;
  }
  const rules = policy.blocks('gates').map(block => {
    block.allowOnly(KEYS);
    return readRule(block, environments);
  });
  const ids = rules.map(({ id }) => id);
  for (const id of ids.filter((one, index) => ids.indexOf(one) !== index)) {
    policy.problem('gates', `has more than one rule '${id}'`);
  }
  return rules;
}

function readRule(
  block: ConfigBlock,
  environments: EnvironmentConfig[],
): GateRule {
  const known = environments.map(({ name }) => name);
  const rule: GateRule = {
    id: block.string('id'),
    operations: list(block, 'operations'),
    effects: list(block, 'effects'),
    environments: oneOf(block, 'environments', known),
    tiers: oneOf(block, 'tiers', TIERS),
    risks: oneOf(block, 'risks', RISKS),
    owners: block.has('owners') ? readOwnerRefs(block, 'owners') : undefined,
    gates: block.blocks('gates').map(readDemand),
  };
  if (!block.has('gates')) {
    block.problem('gates', 'is missing; an empty list asks nobody');
  }
  return rule;
}

function readDemand(block: ConfigBlock): GateDemand {
  block.allowOnly(['anyOf', 'count', 'reason']);
  const anyOf = block
    .strings('anyOf')
    .flatMap(word => readApprover(block, word));
  if (!anyOf.length) {
    block.problem('anyOf', 'names nobody who could approve');
  }
  const reason = block.string('reason');
  return { anyOf, count: block.count('count'), reason };
}

function readApprover(block: ConfigBlock, word: string): Approver[] {
  const isRef = /^group:/i.test(word);
  const text = isRef ? normalOwnerRef(block, 'anyOf', word) : word;
  const { data } = approverSchema.safeParse(text);
  if (!data && !isRef) {
    block.problem(
      'anyOf',
      `has '${word}', expected owner, affected-owners, data-owner, platform, security or a group such as group:default/billing`,
    );
  }
  return data ? [data] : [];
}

function list(block: ConfigBlock, key: string): string[] | undefined {
  return block.has(key) ? block.strings(key) : undefined;
}

function oneOf<TValue extends string>(
  block: ConfigBlock,
  key: string,
  values: readonly TValue[],
): TValue[] | undefined {
  if (!block.has(key)) {
    return undefined;
  }
  return block.strings(key).flatMap(text => {
    const value = values.find(one => one === text);
    if (value === undefined) {
      block.problem(key, `has '${text}', expected ${values.join(', ')}`);
    }
    return value === undefined ? [] : [value];
  });
}
