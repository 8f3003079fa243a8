// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Effect } from '../../../plan';
import { SchemaCause } from '../../../resources/schema/schemaCheckSchemas';
import { counted } from '../../topic/changes/TopicPlan';
import { compatibilityLevel } from '../compatibility/CompatibilityLevel';
import { judgeChange } from '../diff/judgeDiff';
import { SchemaChange } from '../diff/SchemaChange';
import { schemaFormatDefinition } from '../formats/SchemaFormat';
import { brokenVersionEffects } from './BrokenVersion';
import { isOverride } from './isOverride';
import { nextVersionName } from './nextVersionName';
import type { RegistrationQuestion } from './planRegistration';

/** Changes that are told one by one; the rest are counted. */
const MOST_CHANGES = 20;

/** What a registration does, in plain words. */
export function effectsOfRegistration(
  question: RegistrationQuestion,
): Effect[] {
  const { state, broken } = question;
  return [
    state.exists ? versionRegistered(question) : created(question),
    ...(state.exists ? [] : uncheckedFromTheStart(question)),
    ...changed(question),
    ...(isOverride(question) ? overridden(question) : []),
    ...brokenVersionEffects(broken),
  ];
}

function created({ target, check }: RegistrationQuestion): Effect {
  const { artifact, group, registry } = target;
  const { level } = check.rule;
  const { means } = compatibilityLevel(level);
  return {
    code: 'schema-created',
    severity: 'info',
    message: `Registers '${artifact}'${typeText(
      check,
    )} in group '${group}' of ${registry}, with the compatibility rule ${level}. ${means}`,
    params: { level, artifactType: check.artifactType ?? null },
  };
}

/** Else a new artifact would be the way round the gate of a loosened rule. */
function uncheckedFromTheStart({
  target,
  state,
  check,
}: RegistrationQuestion): Effect[] {
  const { level, origin } = state.rule;
  const usual = origin === 'default' ? 'BACKWARD' : level;
  return check.rule.level !== 'NONE' || usual === 'NONE'
    ? []
    : [
        {
          code: 'rule-loosened',
          severity: 'care',
          message: `The registry never compares versions of '${target.artifact}': it begins with the rule NONE instead of ${usual}`,
          params: { from: usual, to: 'NONE', origin: 'artifact' },
        },
      ];
}

function versionRegistered({
  target,
  state,
  check,
}: RegistrationQuestion): Effect {
  const version = nextVersionName(state);
  const which = version ? `version ${version}` : 'the next version';
  const order = check.upgradeOrder ? `. ${check.upgradeOrder}` : '';
  return {
    code: 'schema-version-registered',
    severity: 'info',
    message: `Registers ${which} of '${target.artifact}'${order}`,
    params: { outcome: check.outcome, ...(version ? { version } : {}) },
  };
}

function typeText({
  format,
  artifactType,
}: RegistrationQuestion['check']): string {
  const title = format ? schemaFormatDefinition(format).title : artifactType;
  return title ? ` (${title})` : '';
}

function changed(question: RegistrationQuestion): Effect[] {
  const { check } = question;
  const changes = withoutCauses(question);
  const told = changes.slice(0, MOST_CHANGES);
  const left = changes.length - told.length;
  return [
    ...told.map(change => effectOf(change, check)),
    ...(left
      ? [
          {
            code: 'schema-changed',
            severity: 'info' as const,
            message: `And ${counted(left, 'other change')}`,
            params: { count: left },
          },
        ]
      : []),
  ];
}

/** What the causes of an override say in their own words is not said twice. */
function withoutCauses(question: RegistrationQuestion): SchemaChange[] {
  const { changes, check, broken } = question;
  const said = [
    ...(isOverride(question)
      ? check.causes.map(({ explanation }) => explanation ?? '')
      : []),
    ...(broken?.reasons ?? []),
  ];
  return changes.filter(
    change =>
      judgeChange(change, check.rule.level).verdict !== 'breaking' ||
      !said.some(text => text.includes(change.summary)),
  );
}

function effectOf(
  change: SchemaChange,
  { rule }: RegistrationQuestion['check'],
): Effect {
  const { verdict, says } = judgeChange(change, rule.level);
  const { summary, kind, path, guessed } = change;
  return {
    code: 'schema-changed',
    severity: verdict === 'breaking' ? 'care' : 'info',
    message: verdict === 'breaking' ? `${summary}. ${says}` : summary,
    params: { kind, path, verdict, guessed },
  };
}

function overridden({ check }: RegistrationQuestion): Effect[] {
  const { level } = check.rule;
  const { causes, rule } = check;
  return [
    {
      code: 'compatibility-overridden',
      severity: 'care',
      message: `Registers it although ${level} refuses it for ${counted(
        causes.length,
        'reason',
      )}. The rule is out of force for this one version and stands as before afterwards`,
      params: { level, origin: rule.origin, causes: causes.length },
    },
    ...onlyOnce(causes.map(refused)),
    ...(compatibilityLevel(level).transitive ? [refusedLater(level)] : []),
  ];
}

function refused({ description, path, explanation }: SchemaCause): Effect {
  return {
    code: 'compatibility-broken',
    severity: 'care',
    message: explanation ?? description,
    params: { description, ...(path === undefined ? {} : { path }) },
  };
}

/** Two causes of a registry can be one thing in plain words. */
function onlyOnce(effects: Effect[]): Effect[] {
  return [...new Map(effects.map(effect => [effect.message, effect])).values()];
}

function refusedLater(level: string): Effect {
  return {
    code: 'later-versions-refused',
    severity: 'care',
    message: `${level} compares with all versions, so that later ones are refused as well: a new version of the topic with a schema of its own has no such past`,
    params: { level },
  };
}
