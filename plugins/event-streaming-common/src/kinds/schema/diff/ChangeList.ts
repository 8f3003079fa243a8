// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { SCHEMA_LIMITS } from '../formats/schemaLimits';
import { ChangeEffect, SchemaChange, SchemaDiff } from './SchemaChange';

/** A level and a sentence in which `{name}` stands for a word of the change. */
export type EffectRule = readonly [level: ChangeEffect['level'], says: string];

/** What a case means: a row of a format's table. */
export interface ChangeRule {
  kind: SchemaChange['kind'];
  summary: string;
  oldData: EffectRule;
  oldReaders: EffectRule;
  registryNote?: string;
}

/** What a comparison found at a place. */
export interface FoundChange {
  path: string;
  beforePointer?: string;
  afterPointer?: string;
  name: string;
  before?: string;
  after?: string;
  guessed?: boolean;
  /** More words for the sentences of the rule. */
  words?: Record<string, string>;
}

/** Collects changes and words them by a format's table. */
export class ChangeList<TCase extends string> {
  readonly #rules: Readonly<Record<TCase, ChangeRule>>;
  readonly #changes: SchemaChange[] = [];
  #truncated = false;

  constructor(rules: Readonly<Record<TCase, ChangeRule>>) {
    this.#rules = rules;
  }

  add(rule: TCase, found: FoundChange): void {
    if (this.#changes.length >= SCHEMA_LIMITS.changes) {
      this.#truncated = true;
      return;
    }
    this.#changes.push(changeOf(this.#rules[rule], found));
  }

  finish(): SchemaDiff {
    return { changes: this.#changes, truncated: this.#truncated };
  }
}

function changeOf(rule: ChangeRule, found: FoundChange): SchemaChange {
  const { words, guessed = false, ...place } = found;
  const { name, before = '', after = '' } = found;
  const fill = (text: string) =>
    fillIn(text, { name, before, after, ...words });
  const effect = ([level, says]: EffectRule) => ({ level, says: fill(says) });
  return {
    kind: rule.kind,
    ...place,
    summary: fill(rule.summary),
    guessed,
    oldReaders: effect(rule.oldReaders),
    oldData: effect(rule.oldData),
    registryNote: rule.registryNote,
  };
}

function fillIn(text: string, words: Record<string, string>): string {
  return text.replace(/\{(\w+)\}/g, (whole, word) => words[word] ?? whole);
}
