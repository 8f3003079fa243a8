// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { entriesOf, JsonNode, memberOf, textOf } from '../json/JsonNode';
import { readJson } from '../json/readJson';
import { readReference } from '../readReference';
import { SchemaSyntaxError } from '../SchemaSyntaxError';
import { ReferencedSchema, SchemaReference } from '../SchemaTree';
import { checkJsonSchema } from './checkJsonSchema';
import { pointerSegments, pointerTo } from './jsonPointer';

/** A schema after its `$ref`s were followed. */
export interface ResolvedJsonSchema {
  node: JsonNode;
  /** JSON pointer of the node in its own document. */
  pointer: string;
  /** The document the node is in. */
  base: string;
  /** Equal for equal places: tells a schema that contains itself. */
  key: string;
  /** Name that the last `$ref` gave it. */
  refName?: string;
  /** The artifact that is missing. */
  missing?: string;
}

const OWN = '';

// Stands for a schema that is not there: nothing is asked of the value.
const NOTHING: JsonNode = { type: 'boolean', offset: 0, value: true };

/** A JSON Schema with the documents that it refers to. */
export class JsonSchemaDocument {
  readonly #roots: ReadonlyMap<string, JsonNode>;
  readonly #ids: ReadonlyMap<string, { base: string; pointer: string }>;
  readonly #references = new Map<string, SchemaReference>();

  /** @throws SchemaSyntaxError */
  static read(
    text: string,
    references: readonly ReferencedSchema[] = [],
  ): JsonSchemaDocument {
    const root = readJson(text);
    checkJsonSchema(text, root);
    const roots = new Map([[OWN, root]]);
    for (const reference of references) {
      roots.set(
        reference.name,
        readReference(reference, content => readJson(content)),
      );
    }
    const doc = new JsonSchemaDocument(roots);
    const broken = doc.#brokenPointer(root);
    if (broken) {
      const sentence = `'${broken.ref}' points to nothing in this schema`;
      throw SchemaSyntaxError.at(text, broken.offset, sentence);
    }
    return doc;
  }

  private constructor(roots: ReadonlyMap<string, JsonNode>) {
    this.#roots = roots;
    this.#ids = idsOf(roots);
  }

  get root(): ResolvedJsonSchema {
    return this.#at(OWN, '', this.#roots.get(OWN)!);
  }

  /** Artifacts that `$ref` names, in the order of the document. */
  references(lineAt: (offset: number) => number): SchemaReference[] {
    this.#collect(this.#roots.get(OWN)!, lineAt);
    return [...this.#references.values()];
  }

  /** A part of a schema, with its `$ref`s followed. */
  child(parent: ResolvedJsonSchema, ...path: string[]): ResolvedJsonSchema {
    let node: JsonNode | undefined = parent.node;
    for (const segment of path) {
      node =
        node?.type === 'array'
          ? node.items[Number(segment)]
          : memberOf(node, segment);
    }
    const pointer = `${parent.pointer}${pointerTo(path)}`;
    return this.resolve(this.#at(parent.base, pointer, node ?? NOTHING));
  }

  /** Follows `$ref` until there is none; a chain that goes in circles ends. */
  resolve(start: ResolvedJsonSchema): ResolvedJsonSchema {
    let schema = start;
    const seen = new Set<string>();
    for (;;) {
      const ref = refOf(schema.node);
      if (ref === undefined || seen.has(schema.key)) {
        return schema;
      }
      seen.add(schema.key);
      const target = this.#target(schema.base, ref);
      if (!target) {
        return { ...schema, missing: ref };
      }
      schema = { ...target, refName: nameOf(ref) };
    }
  }

  #target(base: string, ref: string): ResolvedJsonSchema | undefined {
    const [address, fragment = ''] = ref.split('#', 2);
    const document = address === '' ? base : this.#documentOf(address);
    if (document === undefined) {
      return undefined;
    }
    if (fragment !== '' && !fragment.startsWith('/')) {
      const anchor = this.#ids.get(`${document}#${fragment}`);
      return anchor && this.#follow(anchor.base, anchor.pointer);
    }
    const id = address === '' ? undefined : this.#ids.get(address);
    return this.#follow(document, `${id?.pointer ?? ''}${fragment}`);
  }

  #documentOf(address: string): string | undefined {
    if (this.#roots.has(address)) {
      return address;
    }
    return this.#ids.get(address)?.base;
  }

  #follow(base: string, pointer: string): ResolvedJsonSchema | undefined {
    let node: JsonNode | undefined = this.#roots.get(base);
    for (const segment of pointerSegments(pointer)) {
      node =
        node?.type === 'array'
          ? node.items[Number(segment)]
          : memberOf(node, segment);
    }
    return node && this.#at(base, pointer, node);
  }

  #at(base: string, pointer: string, node: JsonNode): ResolvedJsonSchema {
    return { node, pointer, base, key: `${base}#${pointer}` };
  }

  #brokenPointer(node: JsonNode): { ref: string; offset: number } | undefined {
    for (const { ref, offset } of refsIn(node)) {
      if (ref.startsWith('#') && !this.#target(OWN, ref)) {
        return { ref, offset };
      }
    }
    return undefined;
  }

  #collect(node: JsonNode, lineAt: (offset: number) => number): void {
    for (const { ref, offset } of refsIn(node)) {
      const [name] = ref.split('#', 1);
      if (name !== '' && !this.#references.has(name)) {
        const document = this.#documentOf(name);
        if (document !== OWN) {
          const state = document === undefined ? 'missing' : 'resolved';
          this.#references.set(name, { name, state, line: lineAt(offset) });
        }
      }
    }
  }
}

function refOf(node: JsonNode): string | undefined {
  return textOf(memberOf(node, '$ref'));
}

function nameOf(ref: string): string | undefined {
  const last = ref.slice(
    Math.max(ref.lastIndexOf('/'), ref.lastIndexOf('#')) + 1,
  );
  return last === '' ? undefined : last.replace(/\.json$/, '');
}

function refsIn(root: JsonNode): { ref: string; offset: number }[] {
  const refs: { ref: string; offset: number }[] = [];
  visitSchemas(root, '', node => {
    const ref = memberOf(node, '$ref');
    if (ref?.type === 'string') {
      refs.push({ ref: ref.value, offset: ref.offset });
    }
  });
  return refs;
}

function idsOf(roots: ReadonlyMap<string, JsonNode>) {
  const ids = new Map<string, { base: string; pointer: string }>();
  roots.forEach((root, base) =>
    visitSchemas(root, '', (node, pointer) => {
      const id = textOf(memberOf(node, '$id')) ?? textOf(memberOf(node, 'id'));
      if (id !== undefined) {
        ids.set(id.startsWith('#') ? `${base}${id}` : id, { base, pointer });
      }
      const anchor = textOf(memberOf(node, '$anchor'));
      if (anchor !== undefined) {
        ids.set(`${base}#${anchor}`, { base, pointer });
      }
    }),
  );
  return ids;
}

// What these hold is data, not schemas: a '$ref' in them is a name like others.
const DATA = new Set(['const', 'default', 'enum', 'example', 'examples']);

function visitSchemas(
  node: JsonNode,
  pointer: string,
  visit: (node: JsonNode, pointer: string) => void,
): void {
  if (node.type === 'array') {
    node.items.forEach((item, index) =>
      visitSchemas(item, `${pointer}/${index}`, visit),
    );
    return;
  }
  visit(node, pointer);
  for (const [name, member] of entriesOf(node)) {
    if (!DATA.has(name)) {
      visitSchemas(member, `${pointer}${pointerTo([name])}`, visit);
    }
  }
}
