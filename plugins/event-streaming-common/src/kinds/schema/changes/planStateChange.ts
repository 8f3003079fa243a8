// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Effect, PlanStep, Risk } from '../../../plan';
import { counted } from '../../topic/changes/TopicPlan';
import {
  SchemaSetStateInput,
  SchemaTarget,
  SchemaVersionState,
} from '../schemaInputs';
import { BrokenVersion, brokenVersionEffects } from './BrokenVersion';
import { SchemaPlan, schemaStep } from './SchemaPlan';
import { KnownVersion } from './SchemaState';
import { SCHEMA_STEPS } from './schemaStepNames';

/**
 * A version whose state is to change, and who uses it.
 *
 * @public
 */
export interface StateChangeQuestion {
  target: SchemaTarget;
  version: KnownVersion;
  from: SchemaVersionState;
  to: SchemaSetStateInput['state'];
  /** No other version would be served in its place as the newest. */
  isNewest: boolean;
  /** Versions of other schemas that refer to it. */
  referrers: number;
  /** Consumer groups that read a topic that it describes now. */
  activeGroups: readonly string[];
  /** It, where it is put into use again and a newer one breaks it. */
  broken?: BrokenVersion;
}

/**
 * The plan of another state of a version; no steps where it has it already.
 *
 * @public
 */
export function planStateChange(question: StateChangeQuestion): SchemaPlan {
  const { target, version, from, to } = question;
  const step: PlanStep = schemaStep(target, {
    operation: SCHEMA_STEPS.setState,
    title: `Set version ${version.version} to ${to}`,
    before: { ...version, state: from },
    after: { ...version, state: to },
    risk: riskOf(question),
  });
  return from === to
    ? { steps: [], effects: [] }
    : {
        steps: [step],
        effects: [
          ...effectsOf(question),
          ...brokenVersionEffects(question.broken),
        ],
      };
}

function riskOf({ to, broken }: StateChangeQuestion): Risk {
  if (broken) {
    return 'high';
  }
  return to === 'disabled' ? 'medium' : 'low';
}

function effectsOf(question: StateChangeQuestion): Effect[] {
  const { to, version } = question;
  const params = { version: version.version };
  const name = `version ${version.version} of '${question.target.artifact}'`;
  switch (to) {
    case 'disabled':
      return [disabled(question, name), ...inUse(question, name)];
    case 'deprecated':
      return [
        {
          code: 'version-deprecated',
          severity: 'info',
          message: `Marks ${name} as deprecated: it works on, and who uses it should move to a newer one`,
          params,
        },
      ];
    case 'sunset':
      return [
        {
          code: 'version-sunset',
          severity: 'info',
          message: `Announces the end of ${name}: it works on, and is to be disabled soon`,
          params,
        },
      ];
    default:
      return [
        {
          code: 'version-enabled',
          severity: 'info',
          message: `Puts ${name} into use: it is served, and new versions are compared with it`,
          params,
        },
      ];
  }
}

function disabled({ version }: StateChangeQuestion, name: string): Effect {
  return {
    code: 'version-disabled',
    severity: 'care',
    message: `Disables ${name}: the registry no longer gives it by its name and version, nor as the newest one, and no longer compares new versions with it. Who has its id, as messages have, still gets it. It can be enabled again`,
    params: { version: version.version },
  };
}

function inUse(
  { isNewest, referrers, activeGroups, version }: StateChangeQuestion,
  name: string,
): Effect[] {
  const reasons = [
    ...(isNewest ? ['it is the newest one, which producers write with'] : []),
    ...(referrers
      ? [`${counted(referrers, 'other version')} of schemas refer to it`]
      : []),
    ...(activeGroups.length
      ? [`its topic is being read by ${activeGroups.join(', ')}`]
      : []),
  ];
  return reasons.length
    ? [
        {
          code: 'version-in-use-disabled',
          severity: 'care',
          message: `${name.replace(/^v/, 'V')} is in use: ${reasons.join(
            '; ',
          )}`,
          params: { version: version.version, isNewest, referrers },
        },
      ]
    : [];
}
