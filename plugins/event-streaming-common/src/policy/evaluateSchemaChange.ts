// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { SchemaVersionState } from '../kinds/schema/schemaInputs';
import { BrokenVersion } from '../kinds/schema/changes/BrokenVersion';
import { statesAfter } from '../kinds/schema/changes/versionStates';
import { CompatibilityLevel } from '../kinds/schema/compatibility/CompatibilityLevel';
import { Finding } from '../plan';
import { passed, violation, warning } from './finding';
import { brokenVersionRule } from './rules/schema/brokenVersionRule';

/**
 * What the policy says to another rule of a schema.
 *
 * @public
 */
export function evaluateRuleChange(question: {
  /** The artifact's own rule; undefined where it has none. */
  ownLevel?: CompatibilityLevel;
  /** Undefined takes it away. */
  level?: CompatibilityLevel;
  /** What is in force without an own one. */
  inheritedLevel: CompatibilityLevel;
  /** Whether what the portal remembers is brought up to date all the same. */
  isRecordBehind: boolean;
}): Finding[] {
  const { ownLevel, level, inheritedLevel, isRecordBehind } = question;
  const field = 'input.level';
  if (ownLevel === level && !isRecordBehind) {
    return [nothingChanges(field)];
  }
  return (level ?? inheritedLevel) === 'NONE'
    ? [
        warning('rule-none', 'Any later version is accepted, whatever it is', {
          field,
          detail: 'Whoever reads it finds out when it fails',
        }),
      ]
    : [passed('rule', `Rule ${level ?? inheritedLevel}`, { field })];
}

/**
 * What the policy says to another state of a version: only the ways that the
 * registry goes. One that is broken when it is put into use again needs a
 * reason.
 *
 * @public
 */
export function evaluateStateChange(
  from: SchemaVersionState,
  to: SchemaVersionState,
  broken?: BrokenVersion,
): Finding[] {
  const field = 'input.state';
  if (from === to) {
    return [nothingChanges(field)];
  }
  const ways = statesAfter(from);
  return ways.includes(to)
    ? [
        passed('state', `From ${from} to ${to}`, { field }),
        ...brokenVersionRule(broken, field),
      ]
    : [
        violation(
          'state-not-reachable',
          `A version that is ${from} does not become ${to}`,
          { field, detail: `It can become ${ways.join(', ')}` },
        ),
      ];
}

/**
 * Whether a schema may be deleted: the registry allows it, and nothing else
 * needs it.
 *
 * @public
 */
export function evaluateSchemaDeletion(question: {
  artifact: string;
  /** Why the registry does not allow it, if so. */
  forbidden?: string;
  /** What refers to one of its versions, such as `billing.order 2`. */
  referrers: readonly string[];
}): Finding[] {
  const { artifact, forbidden, referrers } = question;
  const field = 'target.artifact';
  if (forbidden !== undefined) {
    return [
      violation('deletion-forbidden', `'${artifact}' cannot be deleted`, {
        field,
        detail: `${forbidden}. Its operators can switch that on; or disable its versions, which hides it from who asks for the newest one`,
      }),
    ];
  }
  return referrers.length
    ? [
        violation(
          'still-referred',
          `Other schemas need '${artifact}': ${referrers.join(', ')}`,
          { field, detail: 'Change those first' },
        ),
      ]
    : [passed('deletion', 'The registry allows deletions', { field })];
}

function nothingChanges(field: string): Finding {
  return violation(
    'nothing-changes',
    'Nothing would change: all is as asked for already',
    { field },
  );
}
