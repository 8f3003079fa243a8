// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import fc from 'fast-check';
import { parseConfigValue } from '../kinds/topic/parseConfigValue';
import { TOPIC_CONFIG_KEYS } from '../kinds/topic/topicConfigKeys';
import {
  TOPIC_PURPOSES,
  topicCreateInputSchema,
  topicTargetSchema,
} from '../kinds/topic/topicInputs';
import { Finding, findingSchema } from '../plan';
import { evaluateTopicCreation } from './evaluateTopicCreation';
import { settleTopic } from './settleTopic';
import {
  BILLING,
  DEV,
  PROD,
  SECURITY,
  questionOf,
} from './__testUtils__/askForTopic';
import { TopicQuestion } from './TopicQuestion';

const KEYS = TOPIC_CONFIG_KEYS.map(entry => entry.key);

const values = fc.oneof(
  fc.constantFrom('-2', '-1', '0', '1', '2', '3', '604800000', 'true', ''),
  fc.constantFrom('compact', 'delete', 'compact,delete', 'gzip', '0.5', ' 7 '),
  fc.bigInt({ min: -10n, max: 2n ** 64n }).map(String),
  fc.string({ maxLength: 20 }),
);

const configs = fc.dictionary(
  fc.oneof(
    fc.constantFrom(...KEYS),
    fc.string({ minLength: 1, maxLength: 20 }),
  ),
  values,
  { maxKeys: 8 },
);

const inputs = fc.record(
  {
    description: fc.constant('Usage of a tenant'),
    owner: fc.constantFrom(BILLING, SECURITY, 'user:default/bea'),
    partitions: fc.integer({ min: 1, max: 10_000 }),
    replicationFactor: fc.integer({ min: 1, max: 100 }),
    config: configs,
    key: fc.record({
      fields: fc.array(fc.constantFrom('a', 'b', 'tenant_id'), {
        maxLength: 5,
      }),
    }),
    purpose: fc.constantFrom(...TOPIC_PURPOSES),
  },
  { requiredKeys: ['description', 'owner'] },
);

const questions: fc.Arbitrary<TopicQuestion> = fc
  .record({
    input: inputs,
    topic: fc.oneof(
      fc.constantFrom('billing.usage.events', 'security.audit.events'),
      fc
        .stringMatching(/^[a-zA-Z0-9._-]{1,249}$/)
        .filter(name => !/^\.{1,2}$/.test(name)),
    ),
    profile: fc.constantFrom(DEV, PROD),
    facts: fc.record({
      cluster: fc.constant('prod'),
      brokers: fc.option(fc.integer({ min: 0, max: 9 }), { nil: undefined }),
      exists: fc.boolean(),
      similarNames: fc.array(
        fc.constantFrom('Billing.usage.events', 'billing_usage_events', 'x'),
      ),
    }),
    ownershipRefs: fc.subarray([BILLING, SECURITY, 'user:default/bea']),
    isPlatform: fc.boolean(),
  })
  .map(({ topic, input, profile, facts, ownershipRefs, isPlatform }) => ({
    ...questionOf(),
    target: { cluster: 'prod', topic },
    input,
    spec: settleTopic({ cluster: 'prod', topic }, input, profile),
    profile,
    facts,
    requester: { ownershipRefs, isPlatform },
  }));

function isAccepted(findings: Finding[]): boolean {
  return findings.every(({ outcome }) => outcome !== 'violation');
}

describe('evaluateTopicCreation', () => {
  it('accepts the smallest request in each environment', () => {
    for (const profile of [DEV, PROD]) {
      const findings = evaluateTopicCreation(questionOf({ profile }));
      expect(findings.map(({ outcome }) => outcome)).toEqual(
        findings.map(() => 'ok'),
      );
    }
  });

  it('answers every input that the contract lets through', () => {
    fc.assert(
      fc.property(questions, question => {
        topicTargetSchema.parse(question.target);
        topicCreateInputSchema.parse(question.input);
        const findings = evaluateTopicCreation(question);
        findings.forEach(finding => {
          findingSchema.parse(finding);
          expect(finding.field).toMatch(/^(input|target)\./);
          expect(finding.message).not.toMatch(/undefined|NaN|Infinity/);
        });
      }),
      { numRuns: 1000 },
    );
  });

  it('lets nothing through that Kafka would refuse or that cannot be written', () => {
    const legal = fc.record({
      partitions: fc.integer({ min: 1, max: 30 }),
      config: configs,
    });
    fc.assert(
      fc.property(legal, ({ partitions, config }) => {
        const question = questionOf({
          partitions,
          config,
          key: { fields: ['a'] },
        });
        fc.pre(isAccepted(evaluateTopicCreation(question)));
        const { spec } = question;
        Object.entries(spec.config).forEach(([key, value]) => {
          expect(parseConfigValue(key, value)).toMatchObject({
            ok: true,
            value: { text: value },
          });
        });
        expect(Number(spec.config['min.insync.replicas'])).toBeLessThan(
          Math.max(2, spec.replicationFactor),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('does not depend on the order of facts, prefixes and groups', () => {
    fc.assert(
      fc.property(questions, question => {
        const { facts, prefixes, requester, input } = question;
        const reversed: TopicQuestion = {
          ...question,
          input: {
            ...input,
            config:
              input.config &&
              Object.fromEntries(Object.entries(input.config).reverse()),
          },
          facts: { ...facts, similarNames: [...facts.similarNames].reverse() },
          prefixes: [...prefixes].reverse(),
          requester: {
            ...requester,
            ownershipRefs: [...requester.ownershipRefs].reverse(),
          },
        };
        expect(evaluateTopicCreation(reversed)).toEqual(
          evaluateTopicCreation(question),
        );
      }),
    );
  });

  it('leaves the question as it is', () => {
    fc.assert(
      fc.property(questions, question => {
        const before = structuredClone(question);
        evaluateTopicCreation(question);
        expect(question).toEqual(before);
      }),
      { numRuns: 50 },
    );
  });

  it('offers only fixes that satisfy the rule', () => {
    fc.assert(
      fc.property(questions, question => {
        const unhelped = evaluateTopicCreation(question).filter(
          finding =>
            finding.outcome === 'violation' &&
            finding.fix &&
            isStillThere(finding, applyFix(question, finding.fix)),
        );
        expect(unhelped).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

function isStillThere(finding: Finding, question: TopicQuestion): boolean {
  return evaluateTopicCreation(question).some(
    ({ code, field, outcome }) =>
      outcome === 'violation' &&
      code === finding.code &&
      field === finding.field,
  );
}

function applyFix(
  question: TopicQuestion,
  fix: NonNullable<Finding['fix']>,
): TopicQuestion {
  const [, part, name] = /^(target|input\.config|input)\.(.*)$/.exec(
    fix.field,
  )!;
  const target =
    part === 'target'
      ? { ...question.target, [name]: String(fix.value) }
      : question.target;
  const { input } = question;
  const changed = {
    ...input,
    ...(part === 'input' ? { [name]: fix.value } : {}),
    ...(part === 'input.config'
      ? { config: { ...input.config, [name]: String(fix.value) } }
      : {}),
  };
  const fixedInput = topicCreateInputSchema.parse(changed);
  return {
    ...question,
    target,
    input: fixedInput,
    spec: settleTopic(target, fixedInput, question.profile),
  };
}
