// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import {
  RegisteredReference,
  schemaReferenceSchema,
  SchemaRegisterInput,
  schemaRegisterInputSchema,
  SchemaTarget,
} from '@sluice/plugin-event-streaming-common';
import { parse } from 'yaml';
import { z } from 'zod';
import { EXAMPLES_FOLDER } from './examplesFolder';

/** The registry of the example configuration. */
const REGISTRY = 'registry';
const GROUP = 'default';

const { owner, description, compatibility } = schemaRegisterInputSchema.shape;

const requestedSchemaSchema = z.strictObject({
  artifact: z.string(),
  /** The demo user who files the requests, as an entity ref. */
  as: z.string().startsWith('user:'),
  owner,
  description,
  compatibility,
  references: z.array(schemaReferenceSchema.omit({ group: true })).default([]),
  /** Files below `examples/schemas`, the oldest version first. */
  versions: z.array(z.string()).min(1),
});

const outsideSchemaSchema = z.strictObject({
  artifact: z.string(),
  content: z.string(),
});

const exampleSchemasSchema = z.strictObject({
  requests: z.array(requestedSchemaSchema),
  outside: z.array(outsideSchemaSchema),
});

/** One schema of the example: who asks for it, version by version. */
export interface ExampleSchema {
  as: string;
  target: SchemaTarget;
  versions: SchemaRegisterInput[];
}

/** A schema that is registered directly, past the portal. */
export interface OutsideSchema {
  artifact: string;
  content: string;
}

/** The schemas of the example. */
export interface ExampleSchemas {
  /** What is referred to comes before what refers to it. */
  requests: ExampleSchema[];
  outside: OutsideSchema[];
}

/** Reads and checks `examples/schemas.yaml` with the files that it names. */
export async function readExampleSchemas(): Promise<ExampleSchemas> {
  const file = resolve(EXAMPLES_FOLDER, 'schemas.yaml');
  const parsed = exampleSchemasSchema.safeParse(
    parse(await readFile(file, 'utf8')),
  );
  if (!parsed.success) {
    throw new Error(
      `The example schemas cannot be used: ${file}\n${z.prettifyError(
        parsed.error,
      )}`,
    );
  }
  const { requests, outside } = parsed.data;
  return {
    requests: await Promise.all(requests.map(toExampleSchema)),
    outside: await Promise.all(
      outside.map(async ({ artifact, content }) => ({
        artifact,
        content: await readSchema(content),
      })),
    ),
  };
}

async function toExampleSchema({
  artifact,
  as,
  versions,
  references,
  ...about
}: z.infer<typeof requestedSchemaSchema>): Promise<ExampleSchema> {
  const contents = await Promise.all(versions.map(readSchema));
  return {
    as,
    target: { registry: REGISTRY, group: GROUP, artifact },
    versions: contents.map((content, index) => ({
      content,
      references: references.map(inGroup),
      // What is said about the artifact is said with its first version.
      ...(index === 0 ? about : {}),
    })),
  };
}

function inGroup(
  reference: Omit<RegisteredReference, 'group'>,
): RegisteredReference {
  return { ...reference, group: GROUP };
}

function readSchema(file: string): Promise<string> {
  return readFile(resolve(EXAMPLES_FOLDER, 'schemas', file), 'utf8');
}
