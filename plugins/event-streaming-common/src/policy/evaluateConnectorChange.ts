// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConnectorState } from '../kinds/connector/states/ConnectorState';
import { Finding } from '../plan';
import { ConnectorQuestion } from './ConnectorQuestion';
import { evaluateConnectorConfig } from './evaluateConnectorConfig';
import { passed, violation, warning } from './finding';

/**
 * References stay a reason to refuse where nothing about them changes: with
 * another address beside it, a password would go to somebody else.
 */
const ALWAYS_JUDGED: readonly string[] = [
  'reference-malformed',
  'reference-misplaced',
  'reference-not-allowed',
];

/**
 * All that the policy looks at when somebody asks for another configuration.
 *
 * @public
 */
export interface ConnectorChangeQuestion {
  /** As it would be, without the name. */
  after: ConnectorQuestion;
  /** As it is, without the name and without what is not told. */
  before: ConnectorQuestion;
  /** Keys whose value would be another one, or gone. */
  changed: readonly string[];
  /** Keys that hold a secret in clear, which is not told, and keep it. */
  kept: readonly string[];
}

/**
 * What the policy says to the configuration as it would be. What it had before
 * is no reason to refuse: only a finding about a key that changes, or one that
 * the change brings about, is a violation; the others become warnings.
 *
 * @public
 */
export function evaluateConnectorChange(
  question: ConnectorChangeQuestion,
): Finding[] {
  const { after, before, changed, kept } = question;
  const known = new Set(evaluateConnectorConfig(before).map(identityOf));
  const touched = new Set(changed.map(key => `input.config.${key}`));
  return [
    ...classStays(question),
    ...evaluateConnectorConfig(after).flatMap(finding => {
      const isOurs =
        touched.has(finding.field ?? '') ||
        !known.has(identityOf(finding)) ||
        ALWAYS_JUDGED.includes(finding.code);
      return isOurs ? [finding] : asKnownBefore(finding);
    }),
    ...kept.map(secretKept),
  ];
}

/** A connector of another class would read the offsets of this one. */
function classStays({
  after,
  before,
  changed,
}: ConnectorChangeQuestion): Finding[] {
  const key = 'connector.class';
  const from = before.config[key];
  return changed.includes(key) && from && after.config[key]
    ? [
        violation(
          'class-stays',
          `A connector keeps its class: this one is of '${from}'`,
          {
            field: `input.config.${key}`,
            detail: 'Make another connector, and delete this one',
          },
        ),
      ]
    : [];
}

function secretKept(key: string): Finding {
  return warning(
    'secret-in-clear',
    `'${key}' holds a secret in clear, as everybody sees who may read the worker's API`,
    {
      field: `input.config.${key}`,
      detail: 'Set it to a reference; this change leaves it as it is',
    },
  );
}

/** The same words about the same field: nothing about it has changed. */
function identityOf({ code, field, message }: Finding): string {
  return JSON.stringify([code, field, message]);
}

function asKnownBefore(finding: Finding): Finding[] {
  return finding.outcome === 'violation'
    ? [
        {
          ...finding,
          outcome: 'warning',
          detail: 'It was so before and stays; only what changes is judged',
        },
      ]
    : [];
}

/**
 * Whether the offsets of a connector may be reset: only while it is stopped,
 * and where it has any.
 *
 * @public
 */
export function evaluateOffsetsReset(question: {
  connector: string;
  state: ConnectorState;
  /** How many parts it has come somewhere in. */
  parts: number;
}): Finding[] {
  const { connector, state, parts } = question;
  const field = 'target.connector';
  if (state !== 'stopped') {
    return [
      violation('not-stopped', `'${connector}' is ${state}, not stopped`, {
        field,
        detail: 'Stop it first: a running connector would write them again',
      }),
    ];
  }
  return parts
    ? [passed('stopped', 'It is stopped', { field })]
    : [
        violation('nothing-changes', 'It has no offsets: it begins anew', {
          field,
        }),
      ];
}
