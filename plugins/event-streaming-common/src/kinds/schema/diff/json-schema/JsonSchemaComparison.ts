// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  itemsOf,
  JsonNode,
  jsonTextOf,
  memberOf,
} from '../../formats/json/JsonNode';
import {
  JsonSchemaDocument,
  ResolvedJsonSchema,
} from '../../formats/json-schema/JsonSchemaDocument';
import {
  allowedValues,
  contentModelOf,
  docOf,
  typesOf,
} from '../../formats/json-schema/jsonSchemaShape';
import {
  branchesOf,
  jsonSchemaTypeText,
} from '../../formats/json-schema/jsonSchemaTypeText';
import { ChangeList, FoundChange } from '../ChangeList';
import { compareJsonLimits } from './compareJsonLimits';
import { compareJsonTypes } from './compareJsonTypes';
import { diffJsonProperties } from './diffJsonProperties';
import { JsonSchemaCase } from './jsonSchemaRules';

/** Where two schemas are compared. */
export interface JsonPlace {
  path: string;
  name: string;
}

const CONDITIONS = [
  'additionalProperties',
  'not',
  'if',
  'then',
  'else',
  'dependentRequired',
  'patternProperties',
  'propertyNames',
  'contains',
  'prefixItems',
];

/** Walks two JSON Schemas side by side. */
export class JsonSchemaComparison {
  readonly before: JsonSchemaDocument;
  readonly after: JsonSchemaDocument;
  readonly #list: ChangeList<JsonSchemaCase>;
  /** Pairs of schemas that were compared: schemas may contain themselves. */
  readonly #seen = new Set<string>();

  constructor(
    before: JsonSchemaDocument,
    after: JsonSchemaDocument,
    list: ChangeList<JsonSchemaCase>,
  ) {
    this.before = before;
    this.after = after;
    this.#list = list;
  }

  add(rule: JsonSchemaCase, found: FoundChange): void {
    this.#list.add(rule, found);
  }

  schemas(
    old: ResolvedJsonSchema,
    now: ResolvedJsonSchema,
    place: JsonPlace,
  ): void {
    const key = `${old.key} ${now.key}`;
    if (this.#seen.has(key)) {
      return;
    }
    this.#seen.add(key);
    const at = {
      path: place.path,
      name: place.name || 'value',
      beforePointer: old.pointer,
      afterPointer: now.pointer,
    };
    if (this.#types(old, now, at)) {
      return; // of another type: the parts have nothing to do with each other
    }
    this.#values(old.node, now.node, at);
    compareJsonLimits(this, old.node, now.node, at);
    this.#contentModel(old.node, now.node, at);
    diffJsonProperties(this, old, now, place);
    this.#items(old, now, place);
    this.#branches(old, now, place, at);
    this.#parts(old, now, place, at);
    this.#conditions(old.node, now.node, at);
    this.#words(old.node, now.node, at);
  }

  beforeText(schema: ResolvedJsonSchema): string {
    return jsonSchemaTypeText(this.before, schema);
  }

  afterText(schema: ResolvedJsonSchema): string {
    return jsonSchemaTypeText(this.after, schema);
  }

  /** Whether the types have nothing in common. */
  #types(
    old: ResolvedJsonSchema,
    now: ResolvedJsonSchema,
    at: FoundChange,
  ): boolean {
    const relation = compareJsonTypes(old, now);
    const found = {
      ...at,
      before: this.beforeText(old),
      after: this.afterText(now),
    };
    if (relation.nullable === 'added') {
      this.add('nullable-added', at);
    } else if (relation.nullable === 'removed') {
      this.add('nullable-removed', at);
    }
    if (relation.change) {
      this.add(`type-${relation.change}`, found);
    }
    return relation.change === 'changed';
  }

  #values(old: JsonNode, now: JsonNode, at: FoundChange): void {
    const before = allowedValues(old);
    const after = allowedValues(now);
    if (before && after) {
      after
        .filter(value => !before.includes(value))
        .forEach(value => this.add('symbol-added', { ...at, after: value }));
      before
        .filter(value => !after.includes(value))
        .forEach(value => this.add('symbol-removed', { ...at, before: value }));
    } else if (after) {
      this.add('values-bounded', { ...at, after: after.join(', ') });
    } else if (before) {
      this.add('values-freed', { ...at, before: before.join(', ') });
    }
  }

  #contentModel(old: JsonNode, now: JsonNode, at: FoundChange): void {
    const before = contentModelOf(old);
    const after = contentModelOf(now);
    if (before && after && before !== after) {
      const name = at.path === '' ? 'The object' : `'${at.name}'`;
      this.add(after === 'closed' ? 'content-closed' : 'content-opened', {
        ...at,
        name,
        before,
        after,
      });
    }
  }

  #items(
    old: ResolvedJsonSchema,
    now: ResolvedJsonSchema,
    place: JsonPlace,
  ): void {
    const isList = [old, now].every(({ node }) =>
      typesOf(node).includes('array'),
    );
    if (isList) {
      this.schemas(
        this.before.child(old, 'items'),
        this.after.child(now, 'items'),
        { ...place, path: `${place.path}[]` },
      );
    }
  }

  #branches(
    old: ResolvedJsonSchema,
    now: ResolvedJsonSchema,
    place: JsonPlace,
    at: FoundChange,
  ): void {
    const gone = branchesOf(this.before, old);
    const added = branchesOf(this.after, now);
    if (gone.length === 0 || added.length === 0) {
      return; // one side has no alternatives: its type says it
    }
    for (const branch of [...added]) {
      const text = this.afterText(branch);
      const match = gone.findIndex(one => this.beforeText(one) === text);
      if (match !== -1) {
        const [same] = gone.splice(match, 1);
        added.splice(added.indexOf(branch), 1);
        this.schemas(same, branch, {
          ...place,
          path: `${place.path}|${text}`,
        });
      }
    }
    added.forEach(branch =>
      this.add('branch-added', { ...at, after: this.afterText(branch) }),
    );
    gone.forEach(branch =>
      this.add('branch-removed', { ...at, before: this.beforeText(branch) }),
    );
  }

  /** Parts of `allOf`, by their place: each one limits. */
  #parts(
    old: ResolvedJsonSchema,
    now: ResolvedJsonSchema,
    place: JsonPlace,
    at: FoundChange,
  ): void {
    const before = itemsOf(memberOf(old.node, 'allOf')).length;
    const after = itemsOf(memberOf(now.node, 'allOf')).length;
    for (let index = 0; index < Math.min(before, after); index += 1) {
      this.schemas(
        this.before.child(old, 'allOf', String(index)),
        this.after.child(now, 'allOf', String(index)),
        place,
      );
    }
    if (before !== after) {
      const rule = after > before ? 'limit-tightened' : 'limit-loosened';
      const words = `${before} parts of allOf became ${after}`;
      this.add(rule, { ...at, words: { words } });
    }
  }

  #conditions(old: JsonNode, now: JsonNode, at: FoundChange): void {
    for (const keyword of CONDITIONS) {
      if (conditionAt(old, keyword) !== conditionAt(now, keyword)) {
        this.add('condition-changed', { ...at, words: { keyword } });
      }
    }
  }

  #words(old: JsonNode, now: JsonNode, at: FoundChange): void {
    const before = textAt(old, 'default');
    const after = textAt(now, 'default');
    if (before !== after) {
      const rule = before === undefined ? 'default-added' : 'default-changed';
      const found = { ...at, before, after };
      this.add(after === undefined ? 'default-removed' : rule, found);
    }
    if (docOf(old) !== docOf(now)) {
      const found = { ...at, before: docOf(old), after: docOf(now) };
      this.add('doc-changed', found);
    }
  }
}

function textAt(node: JsonNode, keyword: string): string | undefined {
  const value = memberOf(node, keyword);
  return value && jsonTextOf(value);
}

/** Whether an object is closed is said elsewhere; a schema for the rest is not. */
function conditionAt(node: JsonNode, keyword: string): string | undefined {
  const value = memberOf(node, keyword);
  const isFlag =
    keyword === 'additionalProperties' && value?.type === 'boolean';
  return isFlag ? undefined : value && jsonTextOf(value);
}
