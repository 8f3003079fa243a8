// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  SchemaDetail,
  SchemaFormat,
} from '@sluice/plugin-event-streaming-common';
import { fileNameOf } from '../source/saveDocument';

/** Languages that code is shown for, in their order. */
export const LANGUAGES = ['java', 'typescript', 'python', 'go'] as const;

export type Language = (typeof LANGUAGES)[number];

/** How to get a schema out of its registry. */
export interface FetchCommands {
  newest: string;
  byId: string;
  native: string;
}

/** Commands that fetch a schema, by the Confluent API and by the registry's own. */
export function fetchCommands(schema: SchemaDetail): FetchCommands {
  const { group, artifact, latest } = schema;
  const subject = encodeURIComponent(artifact);
  // Subjects of other groups are found by this header only.
  const header =
    group === 'default' ? '' : ` -H ${quoted(`X-Registry-GroupId: ${group}`)}`;
  const ccompat = '"$REGISTRY_URL/apis/ccompat/v7';
  return {
    newest: `curl -s${header} ${ccompat}/subjects/${subject}/versions/latest"`,
    byId: `curl -s${header} ${ccompat}/schemas/ids/${latest?.contentId ?? 1}"`,
    native: `curl -s "$REGISTRY_URL/apis/registry/v3/groups/${encodeURIComponent(
      group,
    )}/artifacts/${subject}/versions/${encodeURIComponent(
      latest?.version ?? '1',
    )}/content"`,
  };
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

type Generate = (file: string) => string;

const AVRO: Record<Language, Generate> = {
  java: file => `java -jar avro-tools.jar compile schema ${file} src/main/java`,
  typescript: file => `npx avro-to-typescript --compile ${file} src/generated`,
  python: file => `# pip install fastavro: records are dictionaries
import fastavro.schema
schema = fastavro.schema.load_schema("${file}")`,
  go: file =>
    `go run github.com/hamba/avro/v2/cmd/avrogen@latest -pkg events -o events.go ${file}`,
};

const JSON_SCHEMA: Record<Language, Generate> = {
  java: file =>
    `npx quicktype -s schema -l java --package events -o Event.java ${file}`,
  typescript: file => `npx json-schema-to-typescript ${file} > event.d.ts`,
  python: file => `datamodel-codegen --input ${file} --output event.py`,
  go: file =>
    `npx quicktype -s schema -l go --package events -o events.go ${file}`,
};

const PROTOBUF: Record<Language, Generate> = {
  java: file => `protoc --java_out=src/main/java ${file}`,
  typescript: file =>
    `protoc --es_out=src/generated --es_opt=target=ts ${file}`,
  python: file => `protoc --python_out=. --pyi_out=. ${file}`,
  go: file => `protoc --go_out=. --go_opt=paths=source_relative ${file}`,
};

const GENERATORS: Record<SchemaFormat, Record<Language, Generate>> = {
  avro: AVRO,
  'json-schema': JSON_SCHEMA,
  cloudevents: JSON_SCHEMA,
  protobuf: PROTOBUF,
};

/** How to make code of a schema; undefined for a type that is not read. */
export function generateCommand(
  schema: SchemaDetail,
  language: Language,
): string | undefined {
  const { format, latest } = schema;
  return format && latest
    ? GENERATORS[format][language](fileNameOf(schema, latest.version))
    : undefined;
}
