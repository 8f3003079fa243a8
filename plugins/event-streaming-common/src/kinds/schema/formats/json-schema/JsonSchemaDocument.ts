// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { JsonNode, memberOf, textOf } from '../json/JsonNode';
import { readJson } from '../json/readJson';
import { readReference } from '../readReference';
import { SchemaSyntaxError } from '../SchemaSyntaxError';
import { ReferencedSchema, SchemaReference } from '../SchemaTree';
import { checkJsonSchema } from './checkJsonSchema';
import { checkToRegister } from './checkToRegister';
import { pointerSegments, pointerTo } from './jsonPointer';
import { refsAnywhereIn, refsIn, visitSchemas } from './visitSchemas';

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
  /** What each `$ref` has to be called by; undefined where its address will do. */
  readonly #exactNames?: ReadonlySet<string>;
  readonly #ids: ReadonlyMap<string, { base: string; pointer: string }>;
  readonly #references = new Map<string, SchemaReference>();

  /** @throws SchemaSyntaxError */
  static read(
    text: string,
    references: readonly ReferencedSchema[] = [],
    { toRegister = false }: { toRegister?: boolean } = {},
  ): JsonSchemaDocument {
    const root = readJson(text);
    checkJsonSchema(text, root);
    const roots = new Map([[OWN, root]]);
    for (const reference of references) {
      const read = readReference(reference, content => readJson(content));
      roots.set(reference.name, read);
      // Registries want a name for each part of a document that is referred to.
      const address = addressOf(reference.name);
      roots.set(address, roots.get(address) ?? read);
    }
    const names = new Set(references.map(({ name }) => name));
    const doc = new JsonSchemaDocument(roots, toRegister ? names : undefined);
    const broken = doc.#brokenPointer(root);
    if (broken) {
      const sentence = `'${broken.ref}' points to nothing in this schema`;
      throw SchemaSyntaxError.at(text, broken.offset, sentence);
    }
    if (toRegister) {
      checkToRegister(text, root, {
        isGiven: ref => doc.#isGiven(ref),
        ownPointer: ref => doc.#ownPointer(ref),
      });
    }
    return doc;
  }

  private constructor(
    roots: ReadonlyMap<string, JsonNode>,
    exactNames?: ReadonlySet<string>,
  ) {
    this.#roots = roots;
    this.#exactNames = exactNames;
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
    const document = address === '' ? base : this.#documentOf(address, ref);
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

  #documentOf(address: string, ref = address): string | undefined {
    const named = [ref, address].find(name => this.#roots.has(name));
    return named ?? this.#ids.get(address)?.base;
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
    for (const { ref, offset } of refsAnywhereIn(node)) {
      const isGiven = this.#isGiven(ref);
      if (isGiven || this.#ownPointer(ref) === undefined) {
        const name = this.#referenceOf(ref);
        const state = isGiven ? 'resolved' : 'missing';
        if (!this.#references.has(name)) {
          this.#references.set(name, { name, state, line: lineAt(offset) });
        }
      }
    }
  }

  /** Whether another artifact stands for it. */
  #isGiven(ref: string): boolean {
    if (this.#exactNames) {
      return this.#exactNames.has(ref);
    }
    const document = this.#documentOf(addressOf(ref));
    return document !== undefined && document !== OWN;
  }

  /** The pointer of what it names, where that is in this document itself. */
  #ownPointer(ref: string): string | undefined {
    return this.#documentOf(addressOf(ref)) === OWN
      ? this.#target(OWN, ref)?.pointer ?? ''
      : undefined;
  }

  #referenceOf(ref: string): string {
    return this.#exactNames || this.#roots.has(ref) ? ref : addressOf(ref);
  }
}

function addressOf(ref: string): string {
  return ref.split('#', 1)[0];
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
