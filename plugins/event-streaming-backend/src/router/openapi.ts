// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { CONTRACT, Route } from '@sluice/plugin-event-streaming-common';
import { z } from 'zod';

type Json = Record<string, unknown>;

/** What every route can answer besides its success. */
const ERRORS: Record<string, string> = {
  '400': 'Malformed; the message names the fields',
  '401': 'Not signed in',
  '403': 'Not allowed, with the reason',
  '404': 'Not there, or not to be known of',
  '409': 'In conflict with the state it is in',
  '413': 'The body is too large',
  '422': 'Refused by the policy; `error.violations` names the fields',
  '503': 'An engine or the catalog is down',
};

const ERROR_SCHEMA: Json = {
  type: 'object',
  description: "Backstage's error body",
  properties: {
    error: {
      type: 'object',
      properties: {
        name: { type: 'string' },
        message: { type: 'string' },
        violations: {
          type: 'array',
          items: { $ref: '#/components/schemas/Finding' },
        },
      },
      required: ['name', 'message'],
    },
    response: {
      type: 'object',
      properties: { statusCode: { type: 'integer' } },
      required: ['statusCode'],
    },
  },
  required: ['error', 'response'],
};

/** The contract as an OpenAPI 3.1 document. */
export function openApiDocument(
  contract: Record<string, Route> = CONTRACT,
): Json {
  const schemas: Json = { Error: ERROR_SCHEMA };
  const paths: Record<string, Json> = {};
  for (const [name, route] of Object.entries(contract)) {
    const operation = operationOf(name, route, schemas);
    paths[route.path] = { ...paths[route.path], [route.method]: operation };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'event-streaming',
      version: '1',
      description: 'Self-service for event streaming: topics, requests, audit',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/api/event-streaming' }],
    security: [{ backstage: [] }],
    paths,
    components: {
      securitySchemes: { backstage: { type: 'http', scheme: 'bearer' } },
      schemas: sortedByKey(schemas),
    },
  };
}

function operationOf(name: string, route: Route, schemas: Json): Json {
  return {
    operationId: name,
    summary: route.summary,
    ...parametersOf(route, schemas),
    ...(route.body
      ? {
          requestBody: {
            required: true,
            content: jsonContent(schemaOf(route.body, 'input', schemas)),
          },
        }
      : {}),
    responses: {
      [route.status]: {
        description: 'Success',
        content: {
          ...jsonContent(schemaOf(route.response, 'output', schemas)),
          ...alternativesOf(route),
        },
      },
      ...errorResponses(),
    },
  };
}

function parametersOf(route: Route, schemas: Json): Json {
  const parameters = [
    ...fieldsOf('path', route.params, schemas),
    ...fieldsOf('query', route.query, schemas),
  ];
  return parameters.length ? { parameters } : {};
}

function fieldsOf(
  place: 'path' | 'query',
  object: z.ZodObject | undefined,
  schemas: Json,
): Json[] {
  return Object.entries(object?.shape ?? {}).map(([name, field]) => ({
    name,
    in: place,
    required: place === 'path',
    ...(place === 'query' ? { allowReserved: true } : {}),
    schema: schemaOf(z.object({ field }), 'input', schemas, 'field'),
  }));
}

function alternativesOf(route: Route): Json {
  const types = route.alternatives ?? [];
  return Object.fromEntries(
    types.map(type => [type, { schema: { type: 'string' } }]),
  );
}

function errorResponses(): Json {
  const content = jsonContent({ $ref: '#/components/schemas/Error' });
  return Object.fromEntries(
    Object.entries(ERRORS).map(([status, description]) => [
      status,
      { description, content },
    ]),
  );
}

function jsonContent(schema: unknown): Json {
  return { 'application/json': { schema } };
}

/** A schema as JSON Schema; named ones move to the document's components. */
function schemaOf(
  schema: z.ZodType,
  io: 'input' | 'output',
  schemas: Json,
  property?: string,
): unknown {
  const {
    $schema: _,
    $defs = {},
    ...own
  } = z.toJSONSchema(schema, {
    io,
    override: ({ jsonSchema }) => simplify(jsonSchema),
  });
  for (const [name, definition] of Object.entries($defs)) {
    schemas[name] = withComponentRefs(withoutId(definition));
  }
  const found = property === undefined ? own : own.properties?.[property];
  return withComponentRefs(found);
}

/** Bounds of JavaScript's integers and patterns of times say nothing to people. */
function simplify(schema: z.core.JSONSchema.BaseSchema) {
  if (schema.type === 'integer') {
    if (schema.minimum === Number.MIN_SAFE_INTEGER) {
      delete schema.minimum;
    }
    if (schema.maximum === Number.MAX_SAFE_INTEGER) {
      delete schema.maximum;
    }
  }
  if (schema.format === 'date-time') {
    delete schema.pattern;
  }
}

function withoutId(schema: z.core.JSONSchema.BaseSchema) {
  const { id: _, ...rest } = schema;
  return rest;
}

function withComponentRefs(schema: unknown): unknown {
  return JSON.parse(
    JSON.stringify(schema).replaceAll('#/$defs/', '#/components/schemas/'),
  );
}

function sortedByKey(record: Json): Json {
  return Object.fromEntries(
    Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
