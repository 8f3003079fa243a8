// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { entriesOf, JsonNode, memberOf, textOf } from './json/JsonNode';
import { readJson } from './json/readJson';
import { SchemaFormat } from './SchemaFormat';
import { SchemaSyntaxError } from './SchemaSyntaxError';

/**
 * The format of a schema by its content, with the name of its file as a hint
 * where the content alone leaves it open. Nothing, where it is none of them.
 *
 * @public
 */
export function detectSchemaFormat(
  text: string,
  fileName = '',
): SchemaFormat | undefined {
  const start = text.replace(/^\uFEFF/, '').trimStart();
  if (!/^[{["]/.test(start)) {
    return isProto(start) || fileName.endsWith('.proto')
      ? 'protobuf'
      : undefined;
  }
  const node = read(text);
  return node ? ofJson(node, fileName) : ofBrokenJson(text, fileName);
}

function read(text: string): JsonNode | undefined {
  try {
    return readJson(text);
  } catch (error) {
    if (error instanceof SchemaSyntaxError) {
      return undefined;
    }
    throw error;
  }
}

const PROTO_START =
  /^(?:syntax\s*=|edition\s*=|package\s+[\w.]+\s*;|import\s+(?:public\s+|weak\s+)?["']|option\s+[\w.(]|message\s+\w+\s*\{|enum\s+\w+\s*\{|service\s+\w+\s*\{|extend\s+[\w.]+\s*\{)/;

function isProto(start: string): boolean {
  let rest = start;
  for (;;) {
    const comment = rest.match(/^(?:\/\/[^\n]*(?:\n|$)|\/\*[^]*?\*\/)\s*/)?.[0];
    if (comment === undefined) {
      return PROTO_START.test(rest);
    }
    rest = rest.slice(comment.length);
  }
}

const AVRO_ONLY = [
  'record',
  'error',
  'enum',
  'fixed',
  'map',
  'int',
  'long',
  'float',
  'double',
  'bytes',
];
const JSON_SCHEMA_ONLY = ['object', 'integer', 'number'];
const JSON_SCHEMA_WORDS = [
  '$schema',
  '$id',
  '$ref',
  '$defs',
  'definitions',
  'properties',
  'required',
  'additionalProperties',
  'oneOf',
  'anyOf',
  'allOf',
  'const',
];

function ofJson(node: JsonNode, fileName: string): SchemaFormat | undefined {
  if (node.type === 'array' || node.type === 'string') {
    return 'avro'; // a union, or the name of a type
  }
  const type = textOf(memberOf(node, 'type'));
  if (textOf(memberOf(node, 'specversion')) !== undefined) {
    return 'cloudevents';
  }
  if (JSON_SCHEMA_WORDS.some(word => memberOf(node, word))) {
    return isEnvelope(node) ? 'cloudevents' : 'json-schema';
  }
  if (type !== undefined && JSON_SCHEMA_ONLY.includes(type)) {
    return 'json-schema';
  }
  if (
    (type !== undefined && AVRO_ONLY.includes(type)) ||
    memberOf(node, 'fields') ||
    memberOf(node, 'symbols') ||
    memberOf(node, 'logicalType')
  ) {
    return 'avro';
  }
  return byName(node, fileName);
}

/** `{"type": "string"}` is a schema in both. */
function byName(node: JsonNode, fileName: string): SchemaFormat | undefined {
  if (memberOf(node, 'type') || memberOf(node, 'enum')) {
    return fileName.endsWith('.avsc') ? 'avro' : 'json-schema';
  }
  return undefined;
}

/** An event has `specversion`, and hardly anything else does. */
function isEnvelope(node: JsonNode): boolean {
  const names = entriesOf(memberOf(node, 'properties')).map(([name]) => name);
  const refs = JSON.stringify(
    entriesOf(node).map(([name, value]) =>
      name === '$ref' || name === 'allOf' ? refTexts(value) : '',
    ),
  );
  return names.includes('specversion') || refs.includes('cloudevents');
}

function refTexts(node: JsonNode): string[] {
  if (node.type === 'string') {
    return [node.value];
  }
  return node.type === 'array'
    ? node.items.flatMap(item => textOf(memberOf(item, '$ref')) ?? [])
    : [];
}

/** What it was meant to be, so that the place of the error can be told. */
function ofBrokenJson(
  text: string,
  fileName: string,
): SchemaFormat | undefined {
  if (
    /"(?:fields|symbols)"\s*:|"type"\s*:\s*"(?:record|enum|fixed)"/.test(text)
  ) {
    return 'avro';
  }
  if (/"specversion"\s*:/.test(text)) {
    return 'cloudevents';
  }
  if (/"(?:\$schema|properties|\$ref|\$defs)"\s*:/.test(text)) {
    return 'json-schema';
  }
  if (fileName.endsWith('.avsc')) {
    return 'avro';
  }
  return fileName.endsWith('.json') ? 'json-schema' : undefined;
}
