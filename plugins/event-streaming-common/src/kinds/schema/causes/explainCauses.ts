// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  CompatibilityDirection,
  CompatibilityLevel,
  compatibilityLevel,
} from '../compatibility/CompatibilityLevel';
import { diffSchemas, SchemaVersionContent } from '../diff/diffSchemas';
import { judgeChange } from '../diff/judgeDiff';
import { SchemaChange } from '../diff/SchemaChange';
import { SchemaFormat } from '../formats/SchemaFormat';
import { causeText } from './causeText';
import { changesByCause } from './changesByCause';
import { RegistryCause } from './RegistryCause';

/**
 * A cause with its meaning in plain words. The registry's own text stays.
 *
 * @public
 */
export interface ExplainedCause {
  /** As the registry gives it. */
  cause: RegistryCause;
  /** In plain words; the registry's text where nothing more is known. */
  says: string;
  /** Where it was found, as in the tree of fields. */
  path?: string;
  /** Which of the two directions fails, where it can be told. */
  direction?: CompatibilityDirection;
  /** The changes that it is about by our own reading; none where they were not found. */
  changes: SchemaChange[];
}

/**
 * A refusal to explain.
 *
 * @public
 */
export interface ExplainCausesOptions {
  format: SchemaFormat;
  causes: readonly RegistryCause[];
  /** The level that was checked. */
  level: CompatibilityLevel;
  /** The version that the registry compared with. */
  before: SchemaVersionContent;
  /** The version that was refused. */
  after: SchemaVersionContent;
}

/** Causes that are looked up among the changes; nobody reads more of them. */
const MOST_EXPLAINED = 50;
/** Changes that are told for one cause. */
const MOST_TOLD = 10;

/**
 * What the causes of a refusal mean, with both versions at hand. The first 50
 * are told with the changes that they are about, the others by their text.
 *
 * @throws SchemaSyntaxError when one of the versions cannot be read
 * @public
 */
export function explainCauses(options: ExplainCausesOptions): ExplainedCause[] {
  const { format, causes, level, before, after } = options;
  const breaking = diffSchemas({ format, before, after }).changes.filter(
    change => judgeChange(change, level).verdict === 'breaking',
  );
  const changesOf = changesByCause(format, breaking);
  return causes.map((cause, index) => {
    const changes = index < MOST_EXPLAINED ? changesOf(cause) : [];
    return {
      cause,
      says:
        changes.length > 0
          ? sentencesOf(changes, level)
          : causeText(format, cause),
      path: changes[0]?.path,
      direction: directionOf(changes, level),
      changes,
    };
  });
}

function sentencesOf(
  changes: readonly SchemaChange[],
  level: CompatibilityLevel,
): string {
  const told = changes.slice(0, MOST_TOLD);
  const left = changes.length - told.length;
  return [
    ...told.map(change => sentenceOf(change, level)),
    ...(left > 0 ? [`And ${left} more.`] : []),
  ].join(' ');
}

function sentenceOf(change: SchemaChange, level: CompatibilityLevel): string {
  const { name, path, summary, registryNote } = change;
  const inner = path !== '' && path !== name ? ` (${path})` : '';
  const { says } = judgeChange(change, level);
  return [`${summary}${inner}.`, says, registryNote].filter(Boolean).join(' ');
}

function directionOf(
  changes: readonly SchemaChange[],
  level: CompatibilityLevel,
): CompatibilityDirection | undefined {
  const { directions } = compatibilityLevel(level);
  const failing =
    changes.length === 0
      ? directions
      : directions.filter(direction =>
          changes.some(change =>
            judgeChange(change, level).fails.includes(direction),
          ),
        );
  return failing.length === 1 ? failing[0] : undefined;
}
