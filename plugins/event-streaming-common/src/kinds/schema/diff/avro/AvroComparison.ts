// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  AvroDocument,
  AvroEnum,
  AvroNamed,
  AvroType,
  resolveAvro,
  shortNameOf,
} from '../../formats/avro/AvroType';
import { avroTypeText, isNull } from '../../formats/avro/avroTypeText';
import { ChangeList, FoundChange } from '../ChangeList';
import { diffAvroFields } from './diffAvroFields';
import { pairBranches } from './pairBranches';
import { splitReadable } from './splitReadable';
import { avroRelation, isReadable } from './avroPromotion';
import { AvroCase } from './avroRules';

/** Where two types are compared. */
export interface AvroPlace {
  path: string;
  /** The field or type that people know it by. */
  name: string;
}

const RELATION_CASES = {
  widened: 'type-widened',
  narrowed: 'type-narrowed',
  interchangeable: 'type-interchangeable',
  other: 'type-changed',
} as const;

/** Walks two Avro documents side by side. */
export class AvroComparison {
  readonly before: AvroDocument;
  readonly after: AvroDocument;
  readonly #list: ChangeList<AvroCase>;
  /** Pairs of types that were compared: types may contain themselves. */
  readonly #seen = new Set<string>();

  constructor(
    before: AvroDocument,
    after: AvroDocument,
    list: ChangeList<AvroCase>,
  ) {
    this.before = before;
    this.after = after;
    this.#list = list;
  }

  add(rule: AvroCase, found: FoundChange): void {
    this.#list.add(rule, found);
  }

  types(before: AvroType, after: AvroType, place: AvroPlace): void {
    const old = resolveAvro(this.before, before);
    const now = resolveAvro(this.after, after);
    if (old.kind === 'union' || now.kind === 'union') {
      this.#unions(branchesOf(old), branchesOf(now), place);
    } else {
      this.#single(old, now, place);
    }
  }

  #single(old: AvroType, now: AvroType, place: AvroPlace): void {
    if (old.kind === 'record' && now.kind === 'record') {
      this.#once(old, now, () => {
        this.#named(old, now, place);
        diffAvroFields(this, old, now, place);
      });
    } else if (old.kind === 'enum' && now.kind === 'enum') {
      this.#once(old, now, () => this.#enums(old, now, place));
    } else if (old.kind === 'array' && now.kind === 'array') {
      this.types(old.items, now.items, {
        ...place,
        path: `${place.path}[]`,
      });
    } else if (old.kind === 'map' && now.kind === 'map') {
      this.types(old.values, now.values, {
        ...place,
        path: `${place.path}{}`,
      });
    } else {
      this.#leaves(old, now, place);
    }
  }

  #leaves(old: AvroType, now: AvroType, place: AvroPlace): void {
    const found = this.#found(old, now, place);
    if (old.kind === 'fixed' && now.kind === 'fixed') {
      if (old.size !== now.size) {
        this.add('type-changed', found);
      } else {
        this.#named(old, now, place);
        this.#meaning(found);
      }
      return;
    }
    if (old.kind === 'name' && now.kind === 'name') {
      if (old.name !== now.name) {
        this.add('type-changed', found);
      }
      return; // of a missing type nothing more is known
    }
    const relation = avroRelation(old, now);
    if (relation === 'same') {
      this.#meaning(found);
    } else {
      this.add(RELATION_CASES[relation], found);
    }
  }

  /** Same bytes, other words: the logical type differs. */
  #meaning(found: FoundChange): void {
    if (found.before !== found.after) {
      this.add('meaning-changed', found);
    }
  }

  #found(old: AvroType, now: AvroType, place: AvroPlace): FoundChange {
    return {
      ...place,
      name: place.name || 'value',
      beforePointer: old.pointer,
      afterPointer: now.pointer,
      before: avroTypeText(this.before, old),
      after: avroTypeText(this.after, now),
    };
  }

  #named(old: AvroNamed, now: AvroNamed, place: AvroPlace): void {
    const at = {
      path: place.path,
      beforePointer: old.pointer,
      afterPointer: now.pointer,
    };
    if (old.name !== now.name) {
      const rule = now.aliases.includes(old.name)
        ? 'type-renamed-by-alias'
        : 'type-renamed';
      const name = shortNameOf(now.name);
      this.add(rule, { ...at, name, before: old.name, after: now.name });
    }
    if (old.doc !== now.doc) {
      this.add('doc-changed', {
        ...at,
        name: shortNameOf(now.name),
        before: old.doc,
        after: now.doc,
      });
    }
  }

  #enums(old: AvroEnum, now: AvroEnum, place: AvroPlace): void {
    this.#named(old, now, place);
    const at = {
      path: place.path,
      name: place.name || shortNameOf(now.name),
      beforePointer: `${old.pointer}/symbols`,
      afterPointer: `${now.pointer}/symbols`,
    };
    for (const symbol of now.symbols.filter(
      one => !old.symbols.includes(one),
    )) {
      const fallback = old.default;
      this.add(
        fallback === undefined ? 'symbol-added' : 'symbol-added-with-default',
        { ...at, after: symbol, words: { fallback: fallback ?? '' } },
      );
    }
    for (const symbol of old.symbols.filter(
      one => !now.symbols.includes(one),
    )) {
      const fallback = now.default;
      this.add(
        fallback === undefined
          ? 'symbol-removed'
          : 'symbol-removed-with-default',
        { ...at, before: symbol, words: { fallback: fallback ?? '' } },
      );
    }
    this.defaults(old.default, now.default, at);
  }

  /** A default that came, went or changed. */
  defaults(
    before: string | undefined,
    after: string | undefined,
    at: FoundChange,
  ): void {
    if (before === after) {
      return;
    }
    const found = { ...at, before, after };
    if (before === undefined) {
      this.add('default-added', found);
    } else {
      this.add(
        after === undefined ? 'default-removed' : 'default-changed',
        found,
      );
    }
  }

  #unions(old: AvroType[], now: AvroType[], place: AvroPlace): void {
    const { pairs, gone, added } = splitReadable(
      pairBranches(
        old.map(branch => resolveAvro(this.before, branch)),
        now.map(branch => resolveAvro(this.after, branch)),
      ),
      { doc: this.before, branches: old },
      { doc: this.after, branches: now },
    );
    const severalNow = now.filter(branch => !isNull(branch)).length > 1;
    for (const [before, after] of pairs) {
      const path = severalNow
        ? `${place.path}|${avroTypeText(this.after, after)}`
        : place.path;
      this.#single(before, after, { ...place, path });
    }
    for (const branch of added) {
      const readable = isReadable(this.before, old, branch);
      this.#branch(branch, place, {
        rule: readable ? 'branch-added-readable' : 'branch-added',
        nullRule: 'nullable-added',
        words: { after: avroTypeText(this.after, branch) },
        afterPointer: branch.pointer,
      });
    }
    for (const branch of gone) {
      const readable = isReadable(this.after, now, branch);
      this.#branch(branch, place, {
        rule: readable ? 'branch-removed-readable' : 'branch-removed',
        nullRule: 'nullable-removed',
        words: { before: avroTypeText(this.before, branch) },
        beforePointer: branch.pointer,
      });
    }
  }

  #branch(
    branch: AvroType,
    place: AvroPlace,
    options: {
      rule: AvroCase;
      nullRule: AvroCase;
      words: { before?: string; after?: string };
      beforePointer?: string;
      afterPointer?: string;
    },
  ): void {
    const { rule, nullRule, words, beforePointer, afterPointer } = options;
    this.add(isNull(branch) ? nullRule : rule, {
      path: place.path,
      name: place.name || 'value',
      beforePointer,
      afterPointer,
      ...(isNull(branch) ? {} : words),
    });
  }

  #once(old: AvroNamed, now: AvroNamed, compare: () => void): void {
    const key = `${old.name} ${now.name}`;
    if (!this.#seen.has(key)) {
      this.#seen.add(key);
      compare();
    }
  }
}

function branchesOf(type: AvroType): AvroType[] {
  return type.kind === 'union' ? type.branches : [type];
}
