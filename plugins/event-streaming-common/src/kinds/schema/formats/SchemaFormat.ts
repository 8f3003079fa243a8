// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/**
 * The formats that the portal reads. A registry may hold others; those are
 * shown as they are.
 *
 * @public
 */
export const SCHEMA_FORMATS = [
  'avro',
  'json-schema',
  'protobuf',
  'cloudevents',
] as const;

/**
 * One of {@link SCHEMA_FORMATS}.
 *
 * @public
 */
export type SchemaFormat = (typeof SCHEMA_FORMATS)[number];

/**
 * What a format is called, what a registry calls it, and when it fits.
 *
 * @public
 */
export interface SchemaFormatDefinition {
  format: SchemaFormat;
  /** Such as "JSON Schema". */
  title: string;
  /** Type of the artifact in the registry; CloudEvents are JSON artifacts. */
  artifactType: 'AVRO' | 'JSON' | 'PROTOBUF';
  /** Ending of its files, with the dot. */
  fileEnding: string;
  /** When to choose it, in one sentence. */
  fits: string;
}

/**
 * The formats, the recommended one first.
 *
 * @public
 */
export const SCHEMA_FORMAT_DEFINITIONS: readonly SchemaFormatDefinition[] = [
  {
    format: 'avro',
    title: 'Avro',
    artifactType: 'AVRO',
    fileEnding: '.avsc',
    fits: 'The default for events: small messages, and the clearest rules for changing a schema.',
  },
  {
    format: 'protobuf',
    title: 'Protobuf',
    artifactType: 'PROTOBUF',
    fileEnding: '.proto',
    fits: 'Where the same messages already travel through gRPC or generated code.',
  },
  {
    format: 'json-schema',
    title: 'JSON Schema',
    artifactType: 'JSON',
    fileEnding: '.json',
    fits: 'Where people or browsers read the messages as they are; the messages are larger and changes are harder to make.',
  },
  {
    format: 'cloudevents',
    title: 'CloudEvents',
    artifactType: 'JSON',
    fileEnding: '.json',
    fits: 'Where events leave the company or pass through brokers of several makers, in the common envelope.',
  },
];

/**
 * What is known of a format.
 *
 * @public
 */
export function schemaFormatDefinition(
  format: SchemaFormat,
): SchemaFormatDefinition {
  return SCHEMA_FORMAT_DEFINITIONS.find(entry => entry.format === format)!;
}
