// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { FieldBudget } from '../FieldBudget';
import { jsonTextOf } from '../json/JsonNode';
import { SchemaField } from '../SchemaTree';
import { TextLines } from '../TextLines';
import {
  AvroDocument,
  AvroField,
  AvroType,
  resolveAvro,
  shortNameOf,
} from './AvroType';
import { avroTypeText, isNull } from './avroTypeText';

/** Builds the tree of an Avro document. */
export class AvroFieldTree {
  readonly #lines: TextLines;
  readonly #doc: AvroDocument;
  readonly #budget: FieldBudget;

  constructor(text: string, doc: AvroDocument, budget: FieldBudget) {
    this.#lines = TextLines.of(text);
    this.#doc = doc;
    this.#budget = budget;
  }

  /** What is in the outermost type. */
  ofRoot(type: AvroType): SchemaField[] {
    const { core, suffix } = this.#coreOf(type);
    return [
      ...this.#fieldsOf(core, suffix, []),
      ...this.#branchesOf(core, suffix, []),
    ];
  }

  #fieldsOf(
    type: AvroType,
    path: string,
    outer: readonly string[],
  ): SchemaField[] {
    const known = resolveAvro(this.#doc, type);
    return known.kind === 'record' && !outer.includes(known.name)
      ? known.fields.flatMap(field =>
          this.#field(field, path, [...outer, known.name]),
        )
      : [];
  }

  #branchesOf(
    type: AvroType,
    path: string,
    outer: readonly string[],
  ): SchemaField[] {
    const branches = type.kind === 'union' ? withoutNull(type.branches) : [];
    return branches.length < 2
      ? []
      : branches.flatMap(branch => this.#branch(branch, path, outer));
  }

  #field(
    field: AvroField,
    parent: string,
    outer: readonly string[],
  ): SchemaField[] {
    if (!this.#budget.take(outer.length)) {
      return [];
    }
    const path = parent === '' ? field.name : `${parent}.${field.name}`;
    return [
      {
        ...this.#typed(field.type, path, outer),
        path,
        pointer: field.pointer,
        name: field.name,
        required: field.default === undefined,
        default: field.default && jsonTextOf(field.default),
        doc: field.doc,
        aliases: field.aliases.length > 0 ? field.aliases : undefined,
        line: this.#lines.lineAt(field.offset),
      },
    ];
  }

  #branch(
    branch: AvroType,
    parent: string,
    outer: readonly string[],
  ): SchemaField[] {
    if (!this.#budget.take(outer.length)) {
      return [];
    }
    const name = avroTypeText(this.#doc, branch);
    const path = `${parent}|${name}`;
    return [
      {
        ...this.#typed(branch, path, outer),
        path,
        pointer: branch.pointer,
        name,
        required: false,
        line: this.#lines.lineAt(branch.offset),
      },
    ];
  }

  #typed(type: AvroType, path: string, outer: readonly string[]) {
    const { core, suffix } = this.#coreOf(type);
    const inner = `${path}${suffix}`;
    return {
      type: avroTypeText(this.#doc, type),
      nullable: type.kind === 'union' && type.branches.some(isNull),
      symbols: core.kind === 'enum' ? core.symbols : undefined,
      recursive:
        (core.kind === 'record' && outer.includes(core.name)) || undefined,
      unresolved: core.kind === 'name' || undefined,
      fields: this.#fieldsOf(core, inner, outer),
      branches: this.#branchesOf(core, inner, outer),
    };
  }

  /** The type inside lists, maps and a nullable union. */
  #coreOf(type: AvroType): { core: AvroType; suffix: string } {
    let core = resolveAvro(this.#doc, type);
    let suffix = '';
    for (;;) {
      if (core.kind === 'array') {
        suffix += '[]';
        core = resolveAvro(this.#doc, core.items);
      } else if (core.kind === 'map') {
        suffix += '{}';
        core = resolveAvro(this.#doc, core.values);
      } else if (
        core.kind === 'union' &&
        withoutNull(core.branches).length === 1
      ) {
        core = resolveAvro(this.#doc, withoutNull(core.branches)[0]);
      } else {
        return { core, suffix };
      }
    }
  }
}

function withoutNull(branches: AvroType[]): AvroType[] {
  return branches.filter(branch => !isNull(branch));
}

/** What a whole schema is, in words. */
export function avroRootText(doc: AvroDocument): string {
  const root = resolveAvro(doc, doc.root);
  return root.kind === 'record'
    ? `record ${shortNameOf(root.name)}`
    : avroTypeText(doc, root);
}
