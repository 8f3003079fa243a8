// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { SchemaCheck } from '../../../resources/schema/schemaCheckSchemas';
import { PlanStep } from '../../../plan';
import { CompatibilityLevel } from '../compatibility/CompatibilityLevel';
import { SchemaChange } from '../diff/SchemaChange';
import { RegisteredReference, SchemaTarget } from '../schemaInputs';
import { BrokenVersion } from './BrokenVersion';
import { effectsOfRegistration } from './effectsOfRegistration';
import { isOverride } from './isOverride';
import { nextVersionName } from './nextVersionName';
import { newestOf, recordStep, SchemaPlan, schemaStep } from './SchemaPlan';
import { SchemaState } from './SchemaState';
import { SCHEMA_STEPS } from './schemaStepNames';

/**
 * A document as it is registered.
 *
 * @public
 */
export interface RegisteredDocument {
  /** As the registry calls it; left out, it tells it from the content. */
  artifactType?: string;
  content: string;
  /** SHA-256 of the content, in hex. */
  contentHash: string;
  contentType: string;
  references: RegisteredReference[];
  /** Of a new artifact. */
  labels: Record<string, string>;
}

/**
 * All that the plan of a registration is made of.
 *
 * @public
 */
export interface RegistrationQuestion {
  target: SchemaTarget;
  state: SchemaState;
  document: RegisteredDocument;
  /** What the registry says to it. */
  check: SchemaCheck;
  /** Against the newest version. */
  changes: readonly SchemaChange[];
  /** A disabled version that it breaks and that nothing else compares it with. */
  broken?: BrokenVersion;
  /** Of a new artifact. */
  owner?: string;
  description?: string;
  /** Register although the rule refuses it. */
  override: boolean;
}

/**
 * The plan of a new artifact, of its next version, or of one that the rule in
 * force refuses: then the rule is out of force while it is registered, and put
 * back whatever happens.
 *
 * @public
 */
export function planRegistration(question: RegistrationQuestion): SchemaPlan {
  const { target, state, owner, description, check } = question;
  const register = registerStep(question);
  const level = state.exists ? undefined : check.rule.level;
  return {
    steps: [
      ...(isOverride(question) ? overridden(question, register) : [register]),
      ...(level ? [firstRule(target, level)] : []),
      ...recordStep(target, state.notes, { owner, description, rule: level }),
    ],
    effects: effectsOfRegistration(question),
  };
}

function registerStep(question: RegistrationQuestion): PlanStep {
  const { target, state, document, description } = question;
  const { artifact, registry } = target;
  const version = nextVersionName(state);
  const { labels, ...content } = document;
  return schemaStep(target, {
    operation: SCHEMA_STEPS.register,
    title: state.exists
      ? `Register ${
          version ? `version ${version}` : 'the next version'
        } of '${artifact}'`
      : `Register '${artifact}' in ${registry}`,
    before: { exists: state.exists, newest: newestOf(state) },
    after: {
      ...content,
      ...(version ? { version } : {}),
      ...(state.exists ? {} : { labels }),
      ...(state.exists || !description ? {} : { description }),
      override: isPastTheRule(question),
    },
    risk: isPastTheRule(question) ? 'high' : 'low',
  });
}

/** Whether a version is registered although the rule speaks against it. */
function isPastTheRule(question: RegistrationQuestion): boolean {
  return isOverride(question) || question.broken !== undefined;
}

/** An artifact without a rule of its own is checked by chance, or never. */
function firstRule(target: SchemaTarget, level: CompatibilityLevel): PlanStep {
  return schemaStep(target, {
    operation: SCHEMA_STEPS.setRule,
    title: `Set the compatibility rule ${level}`,
    before: { level: null },
    after: { level },
    risk: level === 'NONE' ? 'medium' : 'low',
  });
}

function overridden(
  { target, state, check, document }: RegistrationQuestion,
  register: PlanStep,
): PlanStep[] {
  const level = state.ownLevel ?? null;
  const newest = newestOf(state);
  const { contentHash } = document;
  const back = level ?? `what is inherited (${state.inheritedLevel})`;
  return [
    schemaStep(target, {
      operation: SCHEMA_STEPS.relax,
      title: `Take the rule ${check.rule.level} out of force for one version`,
      before: { level, newest, contentHash },
      after: { level: 'NONE' },
      risk: 'medium',
    }),
    register,
    schemaStep(target, {
      operation: SCHEMA_STEPS.restore,
      title: `Put the rule back to ${back}`,
      before: { level: 'NONE' },
      after: { level },
      risk: 'low',
      always: true,
    }),
    schemaStep(target, {
      operation: SCHEMA_STEPS.lookForOthers,
      title: 'Look for versions of others that came meanwhile',
      before: { newest, contentHash },
      after: { others: [] },
      risk: 'low',
      always: true,
    }),
  ];
}
