// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  itemsOf,
  JsonNode,
  JsonObjectNode,
  memberOf,
  numberOf,
  textOf,
  textsOf,
} from '../json/JsonNode';
import { SchemaSyntaxError } from '../SchemaSyntaxError';
import {
  branchKey,
  FULL_NAME,
  fullName,
  isPrimitive,
  logicalOf,
  NAME,
} from './avroNames';
import {
  AvroField,
  AvroNamed,
  AvroNameRef,
  AvroRecord,
  AvroType,
  AvroUnion,
} from './AvroType';

/** Where a type stands: its pointer, and the namespace around it. */
interface Site {
  pointer: string;
  namespace: string;
}

/** Reads the types of one Avro document. */
export class AvroReader {
  readonly names = new Map<string, AvroNamed>();
  readonly refs: AvroNameRef[] = [];
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  read(node: JsonNode, site: Site = { pointer: '', namespace: '' }): AvroType {
    switch (node.type) {
      case 'string':
        return this.#byName(node.value, node, site);
      case 'array':
        return this.#union(node, site);
      case 'object':
        return this.#complex(node, site);
      default:
        throw this.#fault(node, `A type is expected, not ${node.type}`);
    }
  }

  #byName(name: string, node: JsonNode, site: Site): AvroType {
    const { pointer } = site;
    const { offset } = node;
    if (isPrimitive(name)) {
      return { kind: 'primitive', name, pointer, offset };
    }
    if (!FULL_NAME.test(name)) {
      throw this.#fault(node, `'${name}' is no name of a type`);
    }
    const ref: AvroNameRef = {
      kind: 'name',
      name: fullName(name, site.namespace),
      pointer,
      offset,
    };
    this.refs.push(ref);
    return ref;
  }

  #union(node: JsonNode, site: Site): AvroUnion {
    const { pointer } = site;
    const branches = itemsOf(node).map((item, index) => {
      const branch = this.read(item, {
        ...site,
        pointer: `${pointer}/${index}`,
      });
      if (branch.kind === 'union') {
        throw this.#fault(item, 'A union cannot hold a union directly');
      }
      return branch;
    });
    this.#refuseTwice(
      branches.map(branch => [branchKey(branch), branch.offset]),
      key => `The union holds '${key}' twice`,
    );
    return { kind: 'union', branches, pointer, offset: node.offset };
  }

  #complex(node: JsonObjectNode, site: Site): AvroType {
    const type = node.members.get('type');
    if (!type) {
      throw this.#fault(node, "A type needs a 'type'");
    }
    if (type.type !== 'string') {
      return this.read(type, { ...site, pointer: `${site.pointer}/type` });
    }
    const { pointer } = site;
    const { offset } = node;
    switch (type.value) {
      case 'record':
      case 'error':
      case 'enum':
      case 'fixed':
        return this.#named(type.value, node, site);
      case 'array':
        return {
          kind: 'array',
          items: this.#inner(node, 'items', site),
          pointer,
          offset,
        };
      case 'map':
        return {
          kind: 'map',
          values: this.#inner(node, 'values', site),
          pointer,
          offset,
        };
      default:
        return this.#withLogical(this.#byName(type.value, type, site), node);
    }
  }

  #inner(node: JsonObjectNode, member: string, site: Site): AvroType {
    const inner = node.members.get(member);
    if (!inner) {
      const kind = textOf(node.members.get('type'));
      throw this.#fault(node, `The ${kind} needs '${member}', the type in it`);
    }
    return this.read(inner, { ...site, pointer: `${site.pointer}/${member}` });
  }

  #withLogical(type: AvroType, node: JsonObjectNode): AvroType {
    return type.kind === 'primitive'
      ? { ...type, logical: logicalOf(node) }
      : type;
  }

  #named(
    kind: 'record' | 'error' | 'enum' | 'fixed',
    node: JsonObjectNode,
    site: Site,
  ): AvroNamed {
    const name = this.#declaredName(node, site);
    const namespace = name.includes('.')
      ? name.slice(0, name.lastIndexOf('.'))
      : '';
    const base = {
      name,
      aliases: textsOf(node.members.get('aliases')).map(alias =>
        fullName(alias, namespace),
      ),
      doc: textOf(node.members.get('doc')),
      pointer: site.pointer,
      offset: node.offset,
    };
    if (kind === 'enum') {
      return this.#define({ ...base, kind, ...this.#symbols(node) });
    }
    if (kind === 'fixed') {
      const size = this.#size(node);
      return this.#define({ ...base, kind, size, logical: logicalOf(node) });
    }
    const record: AvroRecord = { ...base, kind: 'record', fields: [] };
    this.#define(record);
    const inner = { pointer: site.pointer, namespace };
    record.fields.push(...this.#fields(node, inner));
    return record;
  }

  #define<T extends AvroNamed>(type: T): T {
    if (this.names.has(type.name)) {
      const sentence = `'${type.name}' is defined twice`;
      throw SchemaSyntaxError.at(this.#text, type.offset, sentence);
    }
    this.names.set(type.name, type);
    return type;
  }

  #declaredName(node: JsonObjectNode, site: Site): string {
    const given = node.members.get('name');
    const name = textOf(given);
    if (name === undefined) {
      const kind = textOf(node.members.get('type'));
      throw this.#fault(given ?? node, `The ${kind} needs a 'name'`);
    }
    if (!FULL_NAME.test(name)) {
      const sentence = `'${name}' is no name: letters, digits and _ only, and no digit first`;
      throw this.#fault(given!, sentence);
    }
    const namespace = textOf(node.members.get('namespace'));
    return fullName(name, namespace ?? site.namespace);
  }

  #fields(node: JsonObjectNode, site: Site): AvroField[] {
    const list = node.members.get('fields');
    if (list?.type !== 'array') {
      throw this.#fault(list ?? node, "The record needs 'fields', a list");
    }
    const fields = list.items.map((item, index) =>
      this.#field(item, {
        ...site,
        pointer: `${site.pointer}/fields/${index}`,
      }),
    );
    this.#refuseTwice(
      fields.map(field => [field.name, field.offset]),
      name => `The record has the field '${name}' twice`,
    );
    return fields;
  }

  #field(node: JsonNode, site: Site): AvroField {
    const name = textOf(memberOf(node, 'name'));
    const type = memberOf(node, 'type');
    if (name === undefined || !NAME.test(name)) {
      const sentence =
        name === undefined
          ? "The field needs a 'name'"
          : `'${name}' is no name: letters, digits and _ only, and no digit first`;
      throw this.#fault(memberOf(node, 'name') ?? node, sentence);
    }
    if (!type) {
      throw this.#fault(node, `The field '${name}' needs a 'type'`);
    }
    return {
      name,
      aliases: textsOf(memberOf(node, 'aliases')),
      doc: textOf(memberOf(node, 'doc')),
      type: this.read(type, { ...site, pointer: `${site.pointer}/type` }),
      default: memberOf(node, 'default'),
      pointer: site.pointer,
      offset: node.offset,
    };
  }

  #symbols(node: JsonObjectNode): { symbols: string[]; default?: string } {
    const list = node.members.get('symbols');
    if (list?.type !== 'array') {
      throw this.#fault(list ?? node, "The enum needs 'symbols', a list");
    }
    for (const item of list.items) {
      if (item.type !== 'string' || !NAME.test(item.value)) {
        const sentence = 'A symbol is a name: letters, digits and _ only';
        throw this.#fault(item, sentence);
      }
    }
    this.#refuseTwice(
      list.items.map(item => [textOf(item) ?? '', item.offset]),
      symbol => `The enum has the symbol '${symbol}' twice`,
    );
    const symbols = textsOf(list);
    const given = node.members.get('default');
    if (given && !symbols.includes(textOf(given) ?? '')) {
      throw this.#fault(given, 'The default of an enum is one of its symbols');
    }
    return { symbols, default: textOf(given) };
  }

  #size(node: JsonObjectNode): number {
    const given = node.members.get('size');
    const size = numberOf(given);
    if (size === undefined || !Number.isInteger(size) || size < 0) {
      const sentence = "The fixed type needs a 'size', a number of bytes";
      throw this.#fault(given ?? node, sentence);
    }
    return size;
  }

  #refuseTwice(
    keys: [key: string, offset: number][],
    sentence: (key: string) => string,
  ): void {
    const seen = new Set<string>();
    for (const [key, offset] of keys) {
      if (seen.has(key)) {
        throw SchemaSyntaxError.at(this.#text, offset, sentence(key));
      }
      seen.add(key);
    }
  }

  #fault(node: JsonNode, sentence: string): SchemaSyntaxError {
    return SchemaSyntaxError.at(this.#text, node.offset, sentence);
  }
}
