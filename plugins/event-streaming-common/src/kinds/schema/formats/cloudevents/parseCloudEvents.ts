// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { itemsOf, JsonNode, memberOf, textOf, textsOf } from '../json/JsonNode';
import { readJson } from '../json/readJson';
import { JsonSchemaDocument } from '../json-schema/JsonSchemaDocument';
import { parseJsonSchema } from '../json-schema/parseJsonSchema';
import { typesOf } from '../json-schema/jsonSchemaShape';
import { SchemaSyntaxError } from '../SchemaSyntaxError';
import { ParsedSchema, ReferencedSchema } from '../SchemaTree';

/**
 * Attributes that every event carries.
 *
 * @public
 */
export const CLOUDEVENTS_ATTRIBUTES = [
  'id',
  'source',
  'specversion',
  'type',
] as const;

/**
 * Reads the JSON Schema of an event in the CloudEvents envelope.
 *
 * @throws SchemaSyntaxError also where a required attribute is missing
 */
export function parseCloudEvents(
  text: string,
  references: readonly ReferencedSchema[],
  options: { toRegister?: boolean } = {},
): ParsedSchema {
  refuseEvent(text);
  const doc = JsonSchemaDocument.read(text, references);
  checkEnvelope(text, doc);
  return {
    ...parseJsonSchema(text, references, options),
    format: 'cloudevents',
    dialect: 'CloudEvents 1.0 as JSON Schema',
  };
}

function refuseEvent(text: string): void {
  const node = readJson(text);
  if (textOf(memberOf(node, 'specversion')) !== undefined) {
    const sentence =
      'This is an event, not a schema: register the JSON Schema that describes it';
    throw SchemaSyntaxError.at(text, node.offset, sentence);
  }
}

function checkEnvelope(text: string, doc: JsonSchemaDocument): void {
  const top = doc.root;
  const root = doc.resolve(top);
  const fault = (at: JsonNode | undefined, sentence: string) =>
    SchemaSyntaxError.at(text, (root.base === '' && at?.offset) || 0, sentence);
  const parts = [
    root,
    ...itemsOf(memberOf(root.node, 'allOf')).map((_, index) =>
      doc.child(root, 'allOf', String(index)),
    ),
  ];
  // The published schema of the envelope, when it is what is missing, has all.
  if (parts.some(part => part.missing?.includes('cloudevents'))) {
    return;
  }
  for (const name of CLOUDEVENTS_ATTRIBUTES) {
    const owner = parts.find(part =>
      memberOf(memberOf(part.node, 'properties'), name),
    );
    const listed = memberOf(root.node, 'properties') ?? root.node;
    if (!owner) {
      const sentence = `The attribute '${name}' is missing: every CloudEvent has ${CLOUDEVENTS_ATTRIBUTES.join(
        ', ',
      )}`;
      throw fault(listed, sentence);
    }
    const attribute = doc.child(owner, 'properties', name);
    const types = typesOf(attribute.node);
    if (types.length > 0 && types.join() !== 'string') {
      const sentence = `The attribute '${name}' is text: its type is string`;
      throw fault(attribute.node, sentence);
    }
    if (
      !parts.some(part =>
        textsOf(memberOf(part.node, 'required')).includes(name),
      )
    ) {
      const sentence = `The attribute '${name}' must be in 'required'`;
      throw fault(memberOf(root.node, 'required') ?? root.node, sentence);
    }
  }
}
