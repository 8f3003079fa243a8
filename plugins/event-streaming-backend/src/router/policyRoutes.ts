// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  describeGates,
  describeProfile,
  fieldHints,
  gateRulesInForce,
  PolicyView,
  resolveProfile,
} from '@sluice/plugin-event-streaming-common';
import {
  EnvironmentConfig,
  EventStreamingConfig,
} from '../config/EventStreamingConfig';
import { Person } from '../identity/Identity';
import { OwnerChoices } from '../identity/OwnerChoices';
import { addRoute } from './addRoute';
import { RouteGroup } from './ContractRouter';
import { promptly } from './requestCaller';

/** What the policy routes are made of. */
export interface PolicyRoutesOptions {
  config: Pick<
    EventStreamingConfig,
    'environments' | 'platformGroups' | 'policy' | 'prefixes'
  >;
  owners: OwnerChoices;
}

/** The rules in force for the caller. */
export function policyRoutes(options: PolicyRoutesOptions): RouteGroup {
  return router => {
    addRoute(router, 'getPolicy', async call =>
      policyFor(options, await promptly(call)()),
    );
  };
}

/** Names follow one rule everywhere, also where no environment is configured. */
const NOWHERE = { name: '', title: '', tier: 'dev' } as const;

async function policyFor(
  { config, owners }: PolicyRoutesOptions,
  person: Person,
): Promise<PolicyView> {
  const { environments, platformGroups, policy, prefixes } = config;
  const profiles = environments.map(it => resolveProfile(policy, it));
  const rules = gateRulesInForce(policy.gates);
  const { naming } = resolveProfile(policy, environments[0] ?? NOWHERE);
  return {
    environments: profiles.map((profile, index) => ({
      environment: shown(environments[index]),
      sentences: [
        ...describeProfile(profile),
        ...describeGates(rules, environments[index]),
      ],
      hints: fieldHints(profile),
    })),
    prefixes: prefixes
      .filter(
        ({ owner }) =>
          person.isPlatform || person.ownershipRefs.includes(owner),
      )
      .map(({ prefix, owner }) => ({ prefix, owner })),
    owners: await owners.of(person),
    isPlatform: person.isPlatform,
    platformGroups,
    naming: {
      pattern: naming.pattern,
      example: naming.example,
      maxLength: naming.maxLength,
    },
  };
}

function shown({ name, title, tier }: EnvironmentConfig) {
  return { name, title, tier };
}
