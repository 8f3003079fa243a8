// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  compatibilityLevel,
  ExplainedCause,
  explainCauses,
  ExplainCausesOptions,
  RuleInForce,
  SchemaCause,
  SchemaCheck,
  SchemaSyntaxError,
} from '@sluice/plugin-event-streaming-common';
import {
  SchemaCheck as RegistryAnswer,
  SchemaRefusal,
} from '@sluice/plugin-event-streaming-node';

/** What the registry was asked about. */
export interface RegistryQuestion {
  rule: RuleInForce;
  artifactType: string;
  /** Whether there is a version that could be compared with. */
  hasVersions: boolean;
  /** Whether there is no version at all, be it one that is disabled. */
  isFirst: boolean;
  /** Names of the versions that it was compared with, the newest first. */
  comparedWith: string[];
  /** What explaining needs; undefined where a side cannot be read. */
  explain?: Pick<ExplainCausesOptions, 'format' | 'before' | 'after'>;
}

type Verdict = Pick<SchemaCheck, 'outcome' | 'message' | 'causes'>;

/** Causes that are told; nobody reads more of them. */
const MOST_CAUSES = 200;

/** The registry's answer as a verdict; it decides, whatever we read ourselves. */
export function registryVerdict(
  answer: RegistryAnswer,
  question: RegistryQuestion,
): Verdict {
  const { rule, artifactType, hasVersions } = question;
  if (answer.outcome === 'refused') {
    return refused(answer.refusal, question);
  }
  if (!hasVersions) {
    return uncompared(question);
  }
  if (answer.outcome === 'not-checked') {
    return {
      outcome: 'no-checker',
      message: `Not checked: the registry cannot compare versions of the type ${artifactType}`,
      causes: [],
    };
  }
  if (rule.level === 'NONE') {
    return {
      outcome: 'unchecked',
      message:
        rule.origin === 'default'
          ? 'Not checked: there is no compatibility rule'
          : `Not checked: the compatibility rule is NONE (${originOf(rule)})`,
      causes: [],
    };
  }
  return {
    outcome: 'compatible',
    message: `Compatible with ${versionsOf(question)} under ${rule.level}`,
    causes: [],
  };
}

function uncompared({ isFirst }: RegistryQuestion): Verdict {
  return isFirst
    ? {
        outcome: 'first-version',
        message: 'It is the first version: there is nothing to compare it with',
        causes: [],
      }
    : {
        outcome: 'unchecked',
        message:
          'Not checked: all versions are disabled, and the registry compares with none of them',
        causes: [],
      };
}

/** Where a rule comes from, as people say it. */
export function originOf({ origin }: RuleInForce): string {
  switch (origin) {
    case 'artifact':
      return 'set for this schema';
    case 'group':
      return 'from its group';
    case 'global':
      return 'from the registry';
    default:
      return 'nobody set one';
  }
}

function refused(
  { summary, causes }: SchemaRefusal,
  question: RegistryQuestion,
): Verdict {
  const { rule, hasVersions } = question;
  if (!causes.length || !hasVersions || rule.level === 'NONE') {
    return {
      outcome: 'broken',
      message: `The registry refuses it: ${summary}`,
      causes: causes.map(cause => ({ ...cause })),
    };
  }
  const told = causes.slice(0, MOST_CAUSES);
  const explained = explain(told, question);
  return {
    outcome: 'incompatible',
    message: `Not compatible with ${versionsOf(question)} under ${rule.level}`,
    causes: [
      ...told.map((cause, index) => toCause(cause, explained?.[index])),
      ...others(causes.length - told.length),
    ],
  };
}

function others(count: number): SchemaCause[] {
  return count > 0 ? [{ description: `and ${count} more like these` }] : [];
}

function toCause(
  cause: SchemaRefusal['causes'][number],
  explained: ExplainedCause | undefined,
): SchemaCause {
  const path = cause.path ?? explained?.path;
  return {
    description: cause.description,
    ...(path === undefined ? {} : { path }),
    ...(explained ? { explanation: explained.says } : {}),
  };
}

function explain(
  causes: SchemaRefusal['causes'],
  { explain: sides, rule }: RegistryQuestion,
): ExplainedCause[] | undefined {
  try {
    return sides && explainCauses({ ...sides, causes, level: rule.level });
  } catch (error) {
    // An old version that cannot be read leaves the registry's own words.
    if (error instanceof SchemaSyntaxError) {
      return undefined;
    }
    throw error;
  }
}

function versionsOf({ rule, comparedWith }: RegistryQuestion): string {
  return compatibilityLevel(rule.level).transitive && comparedWith.length > 1
    ? `all ${comparedWith.length} versions`
    : `version ${comparedWith[0]}`;
}
