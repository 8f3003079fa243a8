// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Finding } from '../plan';
import { ConnectorQuestion, NewConnectorQuestion } from './ConnectorQuestion';
import { violation } from './finding';
import { connectorClassRule } from './rules/connector/connectorClassRule';
import { connectorErrorsRule } from './rules/connector/connectorErrorsRule';
import { connectorFilesRule } from './rules/connector/connectorFilesRule';
import { connectorNameRule } from './rules/connector/connectorNameRule';
import { connectorNeedsRule } from './rules/connector/connectorNeedsRule';
import { connectorOverridesRule } from './rules/connector/connectorOverridesRule';
import { connectorOwnerRule } from './rules/connector/connectorOwnerRule';
import { connectorPartsRule } from './rules/connector/connectorPartsRule';
import { connectorSecretsRule } from './rules/connector/connectorSecretsRule';
import { connectorTasksRule } from './rules/connector/connectorTasksRule';
import { connectorTopicsRule } from './rules/connector/connectorTopicsRule';
import { namePrefix } from './rules/namePrefix';

/** In the order in which a form asks. */
const RULES: ((question: ConnectorQuestion) => Finding[])[] = [
  connectorClassRule,
  nameInConfigRule,
  connectorNeedsRule,
  connectorTasksRule,
  connectorTopicsRule,
  connectorPartsRule,
  connectorErrorsRule,
  connectorOverridesRule,
  connectorSecretsRule,
  connectorFilesRule,
];

/**
 * What the policy says to a connector's configuration: all findings, those
 * that hold as well. Pure: the form, the API and a CI job run the same.
 *
 * @public
 */
export function evaluateConnectorConfig(
  question: ConnectorQuestion,
): Finding[] {
  return RULES.flatMap(rule => rule(question));
}

/**
 * What the policy says to a new connector.
 *
 * @public
 */
export function evaluateConnectorCreation(
  question: NewConnectorQuestion,
): Finding[] {
  return [
    ...readOnlyRule(question),
    ...connectorNameRule(question),
    ...namePrefix({
      ...question,
      name: question.target.connector,
      field: 'target.connector',
      use: 'create connectors',
    }),
    ...connectorOwnerRule(question),
    ...evaluateConnectorConfig(question),
  ];
}

/** Findings after which a worker is not asked about a configuration. */
const NEVER_SENT: readonly string[] = [
  'cluster-read-only',
  'name-illegal',
  'foreign-prefix',
  'unclaimed-prefix',
  'unknown-owner',
  'foreign-owner',
  'owner-not-of-prefix',
  'name-in-config',
  'class-needed',
  'class-not-allowed',
  'class-not-installed',
  'converter-not-allowed',
  'transform-not-allowed',
  'predicate-not-allowed',
  'override-not-allowed',
  'literal-secret',
  'mask-written-back',
  'reference-malformed',
  'reference-misplaced',
  'reference-not-allowed',
  'secret-file-named',
];

/**
 * Whether a worker may be asked what it says to a configuration. It resolves
 * references to secrets and runs what the configuration names, so it sees only
 * what the policy lets through.
 *
 * @public
 */
export function mayBeValidated(findings: readonly Finding[]): boolean {
  return !findings.some(
    ({ code, outcome }) => outcome === 'violation' && NEVER_SENT.includes(code),
  );
}

function readOnlyRule({ readOnly, target }: NewConnectorQuestion): Finding[] {
  return readOnly
    ? [
        violation(
          'cluster-read-only',
          `'${target.connect}' is read-only: the portal shows it and changes nothing`,
          { field: 'target.connect' },
        ),
      ]
    : [];
}

function nameInConfigRule({ config }: ConnectorQuestion): Finding[] {
  return 'name' in config
    ? [
        violation(
          'name-in-config',
          "Leave 'name' out: a connector is named by its address and keeps its name",
          { field: 'input.config.name' },
        ),
      ]
    : [];
}
