// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { DEFAULT_GATE_RULES } from './defaultGateRules';
import { describeGates } from './describeGates';
import { GateRule } from './GateRule';

const dev = { name: 'dev', tier: 'dev' } as const;
const prod = { name: 'prod', tier: 'prod' } as const;

const texts = (
  rules: readonly GateRule[],
  environment: typeof dev | typeof prod,
) => describeGates(rules, environment).map(({ text }) => text);

describe('describeGates', () => {
  it('says for the product who approves what', () => {
    expect(texts(DEFAULT_GATE_RULES, dev)).toEqual([
      'Topic deleted: the owning team or the platform team approves. A deletion cannot be undone',
      'Schema registered although the rule refuses it: each team that is affected and the platform team approve. What they read can fail on it; The compatibility rule refuses it',
      'Disabled schema version broken by a newer one: each team that is affected and the platform team approve. What they read can fail on it; The registry leaves out the disabled version that it breaks',
      'Compatibility rule loosened: each team that is affected and the platform team approve. Later versions may break what they read; The registry checks less from then on',
      'Schema linked to the topic of another team or schema taken off the topic of another team: each team that is affected approves. It says what the messages of their topic look like',
      'Schema deleted: the owning team or the platform team approves. A deletion cannot be undone',
      'Connector created, connector changed or connector deleted: the owning team or the platform team approves. It moves data by itself',
      'Offsets of a connector reset: the owning team approves. Data is moved once more, or left out',
      'Connector that writes to the topic of another team: each team that is affected approves. It writes to their topic',
      'Connector that writes to topics that cannot be told or connector that reads topics that cannot be told: the platform team approves. Nobody can tell beforehand whose topics it uses',
      'Connector given to another team: each team that is affected approves. It becomes theirs',
      'Topic or connector handed over: the owning team or the platform team approves. The owner gives it away',
      'Unowned topic or connector claimed: the platform team approves. Nobody owns it yet',
      'Exception to a limit: the platform team approves. It goes above a limit of the policy',
      'Protection removed: the platform team approves. It can be deleted when it is not protected',
    ]);
    expect(texts(DEFAULT_GATE_RULES, prod)).toEqual(
      expect.arrayContaining([
        'Retention shortened, size limit lowered, clean-up switched or remote data deleted: the owning team approves. Messages can be lost',
        'Topic deleted: the owning team and the platform team approve. A deletion cannot be undone',
        'Active consumers affected: each team that is affected approves. Somebody is reading from it',
        'Active connectors affected: each team that is affected approves. A connector is using it',
      ]),
    );
  });

  it('says every condition of a rule, and whose rule it is', () => {
    const own: GateRule = {
      id: 'own',
      operations: ['topic.*'],
      risks: ['medium', 'high'],
      owners: ['group:default/billing'],
      gates: [
        {
          anyOf: ['group:default/audit', 'security'],
          count: 2,
          reason: 'Audited',
        },
      ],
    };
    expect(describeGates([own], prod)).toEqual([
      {
        topic: 'Approval',
        text: 'Any change by topic.* of medium or high risk on what billing owns: 2 people of audit or security approve. Audited',
        from: 'organisation',
      },
    ]);
    expect(describeGates(DEFAULT_GATE_RULES, prod)[0].from).toBe('product');
  });

  it('leaves out rules of elsewhere and rules that ask nobody', () => {
    const gates = [{ anyOf: ['owner' as const], reason: 'Because' }];
    expect(
      texts(
        [
          { id: 'a', tiers: ['dev'], gates },
          { id: 'b', environments: ['dev'], gates },
          { id: 'c', gates: [] },
        ],
        prod,
      ),
    ).toEqual([]);
  });
});
