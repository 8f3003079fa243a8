// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  SchemaDetail,
  SchemaFormat,
} from '@sluice/plugin-event-streaming-common';
import { fileNameOf, repositoryPathOf } from '../source/fileNames';

/** Languages that code is shown for, in their order. */
export const LANGUAGES = ['java', 'typescript', 'python', 'go'] as const;

export type Language = (typeof LANGUAGES)[number];

/** How to get a schema out of its registry. */
export interface FetchCommands {
  newest: string;
  byId: string;
  native: string;
  /** Writes the newest version where a repository keeps it. */
  keep: string;
}

/** Commands that fetch a schema, by the Confluent API and by the registry's own. */
export function fetchCommands(schema: SchemaDetail): FetchCommands {
  const { group, artifact, latest } = schema;
  const subject = encodeURIComponent(artifact);
  const version = latest?.version ?? '1';
  // Subjects of other groups are found by this header only.
  const header =
    group === 'default' ? '' : ` -H ${quoted(`X-Registry-GroupId: ${group}`)}`;
  const ccompat = '"$REGISTRY_URL/apis/ccompat/v7';
  const native = `"$REGISTRY_URL/apis/registry/v3/groups/${encodeURIComponent(
    group,
  )}/artifacts/${subject}/versions/${encodeURIComponent(version)}/content"`;
  return {
    newest: `curl -s${header} ${ccompat}/subjects/${subject}/versions/latest"`,
    byId: `curl -s${header} ${ccompat}/schemas/ids/${latest?.contentId ?? 1}"`,
    native: `curl -s ${native}`,
    keep: `curl -sf --create-dirs -o ${repositoryPathOf(
      schema,
      version,
    )} ${native}`,
  };
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

type Generate = (file: string) => string;

const AVRO: Record<Language, Generate> = {
  java: file => `java -jar avro-tools.jar compile schema ${file} src/main/java`,
  typescript: file => `// npm install avsc: records are plain objects
import { readFileSync } from 'node:fs';
import avro from 'avsc';
const schema = JSON.parse(readFileSync('${file}', 'utf8'));
const type = avro.Type.forSchema(schema);`,
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
  go: file => `protoc --go_out=. --go_opt=M${file}=./events ${file}`,
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
