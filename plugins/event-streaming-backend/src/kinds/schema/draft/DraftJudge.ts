// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  compatibilityLevel,
  RuleInForce,
  SchemaCheck,
  schemaFormatDefinition,
} from '@sluice/plugin-event-streaming-common';
import {
  SchemaContent,
  VersionListing,
} from '@sluice/plugin-event-streaming-node';
import { comparableOf, leftOutOf, readArtifact } from '../readArtifact';
import { brokenBy } from './brokenVersion';
import {
  changesOf,
  comparedNames,
  newSide,
  oldSide,
  ToldSide,
} from './comparison';
import { contentOf, formatOf, typeProblem } from './draftFormat';
import { DraftQuestion, DraftVerdict } from './DraftVerdict';
import { isSameDocument } from './isSameDocument';
import { notesOn } from './notesOn';
import { EarlyEnd, readDraft, unresolved } from './readDraft';
import { ReadReferences, readReferences } from './readReferences';
import { registryVerdict } from './registryVerdict';
import { ruleOf } from './ruleOf';
import { untoldCauses } from './untoldCauses';

type Facts = Omit<DraftVerdict, 'answer'>;

/** Both sides of a comparison, as far as they may be told. */
interface Sides {
  before: ToldSide;
  after: ToldSide;
}

/**
 * Judges one draft: whether it can be read, whether what it refers to is there,
 * and what the registry says to it by the rule in force. Stores nothing.
 */
export class DraftJudge {
  readonly #question: DraftQuestion;
  readonly #references: ReadReferences;
  readonly #rule: RuleInForce;
  #facts: Facts;

  static async judge(question: DraftQuestion): Promise<DraftVerdict> {
    const { client, id, draft, compatibility } = question;
    const [live, references] = await Promise.all([
      readArtifact(client, id),
      readReferences(question, id, draft.references ?? []),
    ]);
    const format = formatOf(draft, live);
    const ofFormat = format && schemaFormatDefinition(format).artifactType;
    const facts: Facts = {
      live,
      content: contentOf(draft, format),
      format,
      artifactType: live.description?.type ?? ofFormat,
      changes: [],
    };
    const rule = ruleOf(live, compatibility);
    return new DraftJudge(question, references, rule, facts).#judge();
  }

  private constructor(
    question: DraftQuestion,
    references: ReadReferences,
    rule: RuleInForce,
    facts: Facts,
  ) {
    this.#question = question;
    this.#references = references;
    this.#rule = rule;
    this.#facts = facts;
  }

  async #judge(): Promise<DraftVerdict> {
    const { live, format } = this.#facts;
    const unfit = typeProblem(format, live);
    if (unfit) {
      return this.#close({ outcome: 'broken', message: unfit });
    }
    const references = this.#references;
    const read = readDraft(this.#question.draft, { format, references, live });
    if ('ends' in read) {
      return this.#close(read.ends);
    }
    this.#facts = { ...this.#facts, parsed: read.parsed };
    const ends = unresolved(references, read.parsed);
    return ends ? this.#close(ends) : this.#compare();
  }

  async #compare(): Promise<DraftVerdict> {
    const { live, content } = this.#facts;
    const [newest] = comparableOf(live.versions);
    const old = newest && (await this.#question.client.readContent(newest));
    if (old && isSameDocument(old, content)) {
      return this.#close({
        outcome: 'unchanged',
        message: `Version ${newest.version} is the same: there is nothing to register`,
        comparedWith: [newest.version],
      });
    }
    return this.#ask(old && (await this.#sides(newest, old)));
  }

  async #ask(sides: Sides | undefined): Promise<DraftVerdict> {
    const { client, id } = this.#question;
    const { live, artifactType, content, format } = this.#facts;
    // A type that we do not read is compared by the registry alone.
    const explain = sides && format && { format, ...sides };
    const type = artifactType;
    const answer = await client.checkSchema({ ...id, type, content });
    const isCompared = answer.outcome !== 'not-checked';
    this.#facts = {
      ...this.#facts,
      changes: changesOf(explain),
      broken: isCompared ? await this.#broken() : undefined,
    };
    const comparable = comparableOf(live.versions);
    const comparedWith = comparedNames(comparable, this.#rule.level);
    const verdict = registryVerdict(answer, {
      rule: this.#rule,
      artifactType: artifactType ?? 'unknown',
      hasVersions: comparable.length > 0,
      isFirst: live.versions.length === 0,
      comparedWith,
      explain,
    });
    const told = isPartial(sides) ? untoldCauses(verdict) : verdict;
    return this.#close({ ...told, comparedWith });
  }

  async #sides(newest: VersionListing, old: SchemaContent): Promise<Sides> {
    const { client, draft, mayTell } = this.#question;
    const { contents } = this.#references;
    const [before, after] = await Promise.all([
      oldSide({ client, mayKnow: mayTell }, newest, old),
      newSide(draft.content, contents, mayTell),
    ]);
    return { before, after };
  }

  /** A version does not stop to count because it is disabled. */
  async #broken(): Promise<DraftVerdict['broken']> {
    const { live, format } = this.#facts;
    const { client, draft, mayTell } = this.#question;
    const { level } = this.#rule;
    const leftOut = leftOutOf(live.versions, level);
    if (!leftOut.length) {
      return undefined;
    }
    const { contents } = this.#references;
    const after = await newSide(draft.content, contents, mayTell);
    const reading = { client, mayKnow: mayTell };
    return brokenBy(after, leftOut, { level, format, reading });
  }

  #close(verdict: EarlyEnd): DraftVerdict {
    const { format, artifactType } = this.#facts;
    const rule = this.#rule;
    const answer: SchemaCheck = {
      ...(format ? { format } : {}),
      ...(artifactType ? { artifactType } : {}),
      rule,
      ...(rule.level === 'NONE'
        ? {}
        : { upgradeOrder: compatibilityLevel(rule.level).upgradeOrder }),
      comparedWith: [],
      causes: [],
      missing: [],
      notes: notesOn(this.#facts, rule),
      ...verdict,
    };
    return { ...this.#facts, answer };
  }
}

function isPartial(sides: Sides | undefined): boolean {
  return (
    sides !== undefined && (sides.before.isPartial || sides.after.isPartial)
  );
}
