// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { FieldBudget } from '../FieldBudget';
import {
  entriesOf,
  itemsOf,
  jsonTextOf,
  memberOf,
  textsOf,
} from '../json/JsonNode';
import { SchemaField } from '../SchemaTree';
import { TextLines } from '../TextLines';
import { JsonSchemaDocument, ResolvedJsonSchema } from './JsonSchemaDocument';
import {
  allowedValues,
  contentModelOf,
  docOf,
  isNullable,
  limitsOf,
  typesOf,
} from './jsonSchemaShape';
import { branchesOf, jsonSchemaTypeText } from './jsonSchemaTypeText';

/** Builds the tree of a JSON Schema. */
export class JsonSchemaFieldTree {
  readonly #doc: JsonSchemaDocument;
  readonly #budget: FieldBudget;
  readonly #lines: TextLines;

  constructor(doc: JsonSchemaDocument, budget: FieldBudget, lines: TextLines) {
    this.#doc = doc;
    this.#budget = budget;
    this.#lines = lines;
  }

  ofRoot(root: ResolvedJsonSchema): SchemaField[] {
    const { core, suffix } = this.#coreOf(root);
    return [
      ...this.#fields(core, suffix, []),
      ...this.#branches(core, suffix, []),
    ];
  }

  /** Fields of an object, those of its `allOf` too. */
  #fields(
    schema: ResolvedJsonSchema,
    path: string,
    outer: readonly string[],
  ): SchemaField[] {
    if (outer.includes(schema.key)) {
      return [];
    }
    const inside = [...outer, schema.key];
    const required = textsOf(memberOf(schema.node, 'required'));
    const own = entriesOf(memberOf(schema.node, 'properties')).flatMap(
      ([name, node]) =>
        this.#field(
          {
            name,
            path: path === '' ? name : `${path}.${name}`,
            required: required.includes(name),
            // The place of the field, not of what its '$ref' points to.
            pointer: `${schema.pointer}/properties/${name}`,
            line:
              schema.base === '' ? this.#lines.lineAt(node.offset) : undefined,
          },
          this.#doc.child(schema, 'properties', name),
          inside,
        ),
    );
    const parts = itemsOf(memberOf(schema.node, 'allOf')).flatMap((_, index) =>
      this.#part(this.#doc.child(schema, 'allOf', String(index)), path, inside),
    );
    return [...own, ...parts];
  }

  /** A part counts too: parts may share parts. */
  #part(
    schema: ResolvedJsonSchema,
    path: string,
    outer: readonly string[],
  ): SchemaField[] {
    return this.#budget.take(outer.length)
      ? this.#fields(schema, path, outer)
      : [];
  }

  #branches(
    schema: ResolvedJsonSchema,
    path: string,
    outer: readonly string[],
  ): SchemaField[] {
    const branches = branchesOf(this.#doc, schema);
    return branches.length < 2 || outer.includes(schema.key)
      ? []
      : branches.flatMap((branch, index) => {
          const words = jsonSchemaTypeText(this.#doc, branch);
          const name = words === 'object' ? `object ${index + 1}` : words;
          const { pointer } = branch;
          return this.#field(
            { name, path: `${path}|${name}`, required: false, pointer },
            branch,
            [...outer, schema.key],
          );
        });
  }

  #field(
    place: Pick<SchemaField, 'name' | 'path' | 'required' | 'pointer' | 'line'>,
    schema: ResolvedJsonSchema,
    outer: readonly string[],
  ): SchemaField[] {
    if (!this.#budget.take(outer.length)) {
      return [];
    }
    const { node } = schema;
    const { core, suffix } = this.#coreOf(schema);
    const path = `${place.path}${suffix}`;
    const fallback = memberOf(node, 'default');
    const deprecated = memberOf(node, 'deprecated');
    return [
      {
        ...place,
        type: jsonSchemaTypeText(this.#doc, schema),
        nullable: isNullable(node),
        default: fallback && jsonTextOf(fallback),
        doc: docOf(node),
        symbols: allowedValues(node) ?? allowedValues(core.node),
        limits: limitsOf(node).length > 0 ? limitsOf(node) : undefined,
        contentModel: contentModelOf(core.node),
        deprecated:
          (deprecated?.type === 'boolean' && deprecated.value) || undefined,
        recursive: outer.includes(core.key) || undefined,
        unresolved: core.missing !== undefined || undefined,
        fields: this.#fields(core, path, outer),
        branches: this.#branches(core, path, outer),
      },
    ];
  }

  /** The schema inside lists and a nullable alternative. */
  #coreOf(schema: ResolvedJsonSchema): {
    core: ResolvedJsonSchema;
    suffix: string;
  } {
    let core = schema;
    let suffix = '';
    const seen = new Set<string>();
    while (!seen.has(core.key)) {
      seen.add(core.key);
      const items = memberOf(core.node, 'items');
      const branches = branchesOf(this.#doc, core);
      if (typesOf(core.node).includes('array') && items?.type === 'object') {
        core = this.#doc.child(core, 'items');
        suffix += '[]';
      } else if (branches.length === 1) {
        core = branches[0];
      }
    }
    return { core, suffix };
  }
}
