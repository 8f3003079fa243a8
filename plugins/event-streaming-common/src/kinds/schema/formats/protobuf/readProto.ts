// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { readReference } from '../readReference';
import { ReferencedSchema, SchemaReference } from '../SchemaTree';
import { checkProtoFile } from './checkProtoFile';
import { parseWithProtobufjs } from './parseWithProtobufjs';
import { ProtoBuilder } from './ProtoBuilder';
import { ProtoFile, ProtoType } from './ProtoFile';
import { ProtoOutline } from './ProtoOutline';
import { resolveProtoTypes } from './resolveProtoTypes';

/**
 * Reads a Protobuf file; types that it does not define are looked up in the
 * references.
 *
 * @throws SchemaSyntaxError
 */
export function readProto(
  text: string,
  references: readonly ReferencedSchema[] = [],
): ProtoFile {
  const own = readOne(text);
  const foreign = references.map(reference =>
    readReference(reference, content => readOne(content)),
  );
  const index = new Map(
    [...foreign, own].flatMap(file =>
      file.types.map((type): [string, ProtoType] => [type.name, type]),
    ),
  );
  const names = references.map(reference => reference.name);
  const file = { ...own, index, imports: importsOf(text, own.imports, names) };
  for (const each of [...foreign, file]) {
    resolveProtoTypes(each.types, index);
  }
  checkProtoFile(text, file);
  return file;
}

interface OwnFile {
  syntax: string;
  package: string;
  types: ProtoType[];
  imports: string[];
}

function readOne(text: string): OwnFile {
  const outline = ProtoOutline.of(text);
  const parsed = parseWithProtobufjs(text, outline);
  const syntax = syntaxOf(outline);
  const builder = new ProtoBuilder(outline, parsed.package ?? '', syntax);
  return {
    syntax,
    package: parsed.package ?? '',
    types: builder.typesIn(
      parsed.root.lookup(parsed.package ?? '') ?? parsed.root,
    ),
    imports: [...(parsed.imports ?? []), ...(parsed.weakImports ?? [])],
  };
}

function syntaxOf({ tokens }: ProtoOutline): string {
  const at = tokens.findIndex(
    ({ text }) => text === 'syntax' || text === 'edition',
  );
  const value = tokens[at + 2]?.text.replace(/["']/g, '');
  if (at === -1 || value === undefined) {
    return 'proto2';
  }
  return tokens[at].text === 'edition' ? `edition ${value}` : value;
}

function importsOf(
  text: string,
  imports: string[],
  given: readonly string[],
): SchemaReference[] {
  return imports.map(name => ({
    name,
    state: stateOf(name, given),
    line: lineOfImport(text, name),
  }));
}

function stateOf(
  name: string,
  given: readonly string[],
): SchemaReference['state'] {
  if (given.includes(name)) {
    return 'resolved';
  }
  // Every implementation and registry brings these along.
  return name.startsWith('google/protobuf/') ? 'built-in' : 'missing';
}

function lineOfImport(text: string, name: string): number | undefined {
  const at = text.split('\n').findIndex(line => line.includes(name));
  return at === -1 ? undefined : at + 1;
}
