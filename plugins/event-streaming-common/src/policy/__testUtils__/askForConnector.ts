// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Finding } from '../../plan';
import { NewConnectorQuestion } from '../ConnectorQuestion';
import { evaluateConnectorCreation } from '../evaluateConnectorConfig';
import { BILLING, SECURITY } from './askForTopic';

export const JDBC_SINK = 'io.debezium.connector.jdbc.JdbcSinkConnector';

/** A reference that Billing may use. */
export const OWN_REFERENCE = '${file:/secrets/billing.properties:password}';

/** What a sink of Billing looks like that all rules pass. */
export const GOOD_CONFIG: Readonly<Record<string, string>> = {
  'connector.class': JDBC_SINK,
  'tasks.max': '2',
  topics: 'billing.usage.events',
  'connection.url': 'jdbc:postgresql://db/ledger',
  'connection.username': '${file:/secrets/billing.properties:user}',
  'connection.password': OWN_REFERENCE,
};

/** What a test says of a question; the rest is one that all rules pass. */
export interface AskOptions
  extends Partial<Omit<NewConnectorQuestion, 'config' | 'target'>> {
  connector?: string;
  /** Added to a good one; undefined takes a key away. */
  config?: Record<string, string | undefined>;
}

/** A member of Billing asks for a sink of its own. */
export function connectorQuestion(
  options: AskOptions = {},
): NewConnectorQuestion {
  const { connector = 'billing.ledger-sink', config = {}, ...given } = options;
  const entries = Object.entries({ ...GOOD_CONFIG, ...config }).flatMap(
    ([key, value]) => (value === undefined ? [] : [[key, value] as const]),
  );
  return {
    target: { connect: 'connect-dev', connector },
    config: Object.fromEntries(entries),
    owner: BILLING,
    rules: {
      allowedClasses: ['io.debezium.connector.jdbc.*'],
      allowedConverters: ['org.apache.kafka.connect.*'],
      allowedTransforms: ['org.apache.kafka.connect.transforms.*'],
      allowedOverrides: [],
      maxTasks: 4,
      secretReferences: [
        { owner: BILLING, pattern: '${file:/secrets/billing.properties:*}' },
        { owner: SECURITY, pattern: '${file:/secrets/security.properties:*}' },
        { owner: '*', pattern: '${env:SHARED_*}' },
      ],
    },
    type: 'sink',
    installed: new Set([
      JDBC_SINK,
      'org.apache.kafka.connect.json.JsonConverter',
      'org.apache.kafka.connect.transforms.MaskField$Value',
    ]),
    passwordKeys: new Set(['connection.password', 'plugin.pin']),
    topics: [
      {
        topic: 'billing.usage.events',
        role: 'reads',
        exists: true,
        owner: BILLING,
        isDeclaredReader: false,
      },
    ],
    taken: false,
    isOwnerKnown: true,
    prefixes: [
      { prefix: 'billing.', owner: BILLING },
      { prefix: 'security.', owner: SECURITY },
    ],
    requester: {
      ownershipRefs: ['user:default/bea', BILLING],
      isPlatform: false,
    },
    ...given,
  };
}

/** What stops the request. */
export function connectorViolations(options: AskOptions = {}): Finding[] {
  return evaluateConnectorCreation(connectorQuestion(options)).filter(
    ({ outcome }) => outcome === 'violation',
  );
}

/** What to think about. */
export function connectorWarnings(options: AskOptions = {}): Finding[] {
  return evaluateConnectorCreation(connectorQuestion(options)).filter(
    ({ outcome }) => outcome === 'warning',
  );
}
