// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  AskOptions,
  connectorQuestion,
  connectorViolations,
  connectorWarnings,
} from './__testUtils__/askForConnector';
import { BILLING, SECURITY } from './__testUtils__/askForTopic';
import { TopicInConfig } from './ConnectorQuestion';
import {
  evaluateConnectorCreation,
  mayBeValidated,
} from './evaluateConnectorConfig';

const topic = (given: Partial<TopicInConfig> = {}): TopicInConfig => ({
  topic: 'security.audit.events',
  role: 'reads',
  exists: true,
  owner: SECURITY,
  isDeclaredReader: false,
  ...given,
});

const PLATFORM = { ownershipRefs: ['user:default/paul'], isPlatform: true };

describe('a new connector', () => {
  it('that is as it should be passes all rules', () => {
    const findings = evaluateConnectorCreation(connectorQuestion());
    expect(findings.filter(({ outcome }) => outcome !== 'ok')).toEqual([]);
    expect(mayBeValidated(findings)).toBe(true);
  });

  it.each<[string, AskOptions, string, string]>([
    [
      'a name with a slash',
      { connector: 'billing.a/b' },
      'name-illegal',
      'target.connector',
    ],
    [
      'a name with a space',
      { connector: 'billing.a b' },
      'name-illegal',
      'target.connector',
    ],
    ['a name that is taken', { taken: true }, 'name-taken', 'target.connector'],
    [
      'a foreign prefix',
      { connector: 'security.sink', owner: BILLING },
      'foreign-prefix',
      'target.connector',
    ],
    [
      'no prefix at all',
      { connector: 'sink' },
      'unclaimed-prefix',
      'target.connector',
    ],
    [
      'an owner that nobody knows',
      { isOwnerKnown: false },
      'unknown-owner',
      'input.owner',
    ],
    [
      'a group of others as its owner',
      { owner: SECURITY },
      'foreign-owner',
      'input.owner',
    ],
    [
      'a Connect cluster that is read-only',
      { readOnly: true },
      'cluster-read-only',
      'target.connect',
    ],
    [
      'no class',
      { config: { 'connector.class': undefined } },
      'class-needed',
      'input.config.connector.class',
    ],
    [
      'a class that is not allowed',
      { config: { 'connector.class': 'evil.Connector' } },
      'class-not-allowed',
      'input.config.connector.class',
    ],
    [
      'a class that is not installed',
      {
        config: {
          'connector.class': 'io.debezium.connector.jdbc.Other',
        },
        type: 'unknown',
      },
      'class-not-installed',
      'input.config.connector.class',
    ],
    [
      'a name in its configuration',
      { config: { name: 'other' } },
      'name-in-config',
      'input.config.name',
    ],
    [
      'more tasks than allowed',
      { config: { 'tasks.max': '5' } },
      'too-many-tasks',
      'input.config.tasks.max',
    ],
    [
      'a number of tasks that is none',
      { config: { 'tasks.max': 'many' } },
      'tasks-malformed',
      'input.config.tasks.max',
    ],
    [
      'more tasks than it says',
      { config: { 'tasks.max.enforce': 'False ' } },
      'tasks-not-enforced',
      'input.config.tasks.max.enforce',
    ],
    [
      'no task',
      { config: { 'tasks.max': '0' } },
      'tasks-malformed',
      'input.config.tasks.max',
    ],
    [
      'a converter that is not allowed',
      { config: { 'value.converter': 'evil.Converter' } },
      'converter-not-allowed',
      'input.config.value.converter',
    ],
    [
      'a converter that is not installed',
      { config: { 'value.converter': 'org.apache.kafka.connect.Missing' } },
      'converter-not-installed',
      'input.config.value.converter',
    ],
    [
      'a transformation that is not allowed',
      { config: { transforms: 'a', 'transforms.a.type': 'evil.Script' } },
      'transform-not-allowed',
      'input.config.transforms.a.type',
    ],
    [
      'a transformation with a dot in its alias',
      { config: { transforms: 'a.b', 'transforms.a.b.type': 'evil.Script' } },
      'transform-not-allowed',
      'input.config.transforms.a.b.type',
    ],
    [
      'a predicate that is not allowed',
      { config: { 'predicates.p.type': 'evil.Predicate' } },
      'predicate-not-allowed',
      'input.config.predicates.p.type',
    ],
    [
      'settings of the clients',
      { config: { 'consumer.override.group.id': 'others' } },
      'override-not-allowed',
      'input.config.consumer.override.group.id',
    ],
    [
      'errors that are passed over without dead letters',
      { config: { 'errors.tolerance': 'all' } },
      'dead-letters-needed',
      'input.config.errors.deadletterqueue.topic.name',
    ],
    [
      'a list of topics and a pattern',
      { config: { 'topics.regex': 'billing.*' } },
      'topics-twice',
      'input.config.topics',
    ],
    [
      'neither topics nor a pattern',
      { config: { topics: undefined }, topics: [] },
      'topics-needed',
      'input.config.topics',
    ],
    [
      'a topic that is not there',
      { topics: [topic({ exists: false, owner: undefined })] },
      'topic-missing',
      'input.config.topics',
    ],
  ])('with %s is refused', (_, options, code, field) => {
    expect(connectorViolations(options)).toEqual(
      expect.arrayContaining([expect.objectContaining({ code, field })]),
    );
  });

  it('may have what the Connect cluster allows', () => {
    const { rules } = connectorQuestion();
    expect(
      connectorViolations({
        rules: { ...rules, allowedOverrides: ['consumer.override.max.*'] },
        config: {
          'consumer.override.max.poll.records': '100',
          'value.converter': 'org.apache.kafka.connect.json.JsonConverter',
          transforms: 'mask',
          'transforms.mask.type':
            'org.apache.kafka.connect.transforms.MaskField$Value',
          'errors.tolerance': 'all',
          'errors.deadletterqueue.topic.name': 'billing.dlq',
        },
      }),
    ).toEqual([]);
  });

  it('tells whose topics it uses where they are not its owners', () => {
    expect(connectorWarnings({ topics: [topic()] })).toMatchObject([
      { code: 'foreign-topic', field: 'input.config.topics' },
    ]);
    expect(
      connectorWarnings({ topics: [topic({ isDeclaredReader: true })] }),
    ).toEqual([]);
    expect(
      connectorWarnings({
        topics: [topic({ role: 'dead-letters', isDeclaredReader: true })],
      }),
    ).toMatchObject([{ code: 'foreign-topic' }]);
  });

  it('tells for each pattern whose topics it fits now', () => {
    const found = connectorWarnings({
      config: { topics: undefined, 'topics.regex': '.*' },
      topics: [
        topic({ pattern: 'topics.regex' }),
        topic({ topic: 'security.b', pattern: 'topics.regex' }),
        topic({ pattern: 'topics.regex', owner: BILLING }),
        topic({ pattern: 'topics.regex', isDeclaredReader: true }),
      ],
    });
    expect(found).toMatchObject([
      { code: 'topics-by-pattern', field: 'input.config.topics.regex' },
      {
        code: 'foreign-topic',
        field: 'input.config.topics.regex',
        message:
          "'topics.regex' fits 2 topics of others now: 'security.audit.events', 'security.b'",
      },
    ]);
  });

  it('may fit more topics by a pattern than it may name', () => {
    const topics = Array.from({ length: 201 }, (_, at) =>
      topic({ topic: `security.${at}`, pattern: 'topics.regex' }),
    );
    const config = { topics: undefined, 'topics.regex': '.*' };
    expect(connectorViolations({ config, topics })).toEqual([]);
    expect(connectorWarnings({ config, topics })[1].message).toMatch(
      / and 191 more$/,
    );
  });

  it('tells that topics which a source makes up are made past their policy', () => {
    const made = (config: Record<string, string>) =>
      connectorWarnings({ type: 'source', topics: [], config }).map(
        ({ code }) => code,
      );
    const creation = { 'topic.creation.default.partitions': '1' };
    expect(made({ ...creation, 'topic.prefix': 'billing.db.' })).toEqual([
      'topics-made',
    ]);
    expect(made({ ...creation, topic: 'billing.usage' })).toEqual([]);
    expect(
      made({ 'topic.creation.enable': 'true', 'topic.prefix': 'billing.' }),
    ).toEqual([]);
  });

  it('is made under any prefix by the platform, which is told', () => {
    const findings = {
      connector: 'security.sink',
      owner: SECURITY,
      requester: PLATFORM,
      config: {
        'connection.password': '${env:SHARED_PASSWORD}',
        'connection.username': 'sink',
      },
    };
    expect(connectorViolations(findings)).toEqual([]);
    expect(connectorWarnings(findings).map(({ code }) => code)).toContain(
      'platform-intervention',
    );
  });
});

describe('a worker', () => {
  it.each<[string, AskOptions]>([
    ['literal secrets', { config: { 'connection.password': 'hunter2' } }],
    [
      "another team's reference",
      {
        config: {
          'connection.password': '${file:/secrets/security.properties:p}',
        },
      },
    ],
    [
      'references of a group that the requester only names',
      {
        owner: SECURITY,
        config: {
          'connection.username': 'x',
          'connection.password': '${file:/secrets/security.properties:p}',
        },
      },
    ],
    ['a class of others', { config: { 'connector.class': 'evil.Connector' } }],
    ['a converter of others', { config: { 'key.converter': 'evil.C' } }],
    ['a foreign prefix', { connector: 'security.sink' }],
    ['the mask', { config: { 'connection.password': '••••••' } }],
  ])('never sees %s', (_, options) => {
    const findings = evaluateConnectorCreation(connectorQuestion(options));
    expect(mayBeValidated(findings)).toBe(false);
  });

  it('is asked although something else is missing still', () => {
    const findings = evaluateConnectorCreation(
      connectorQuestion({ config: { topics: undefined }, topics: [] }),
    );
    expect(mayBeValidated(findings)).toBe(true);
  });
});
