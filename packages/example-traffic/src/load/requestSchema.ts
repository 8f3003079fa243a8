// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { isError } from '@backstage/errors';
import {
  EventStreamingApi,
  schemaKind,
} from '@sluice/plugin-event-streaming-common';
import { ExampleSchema } from '../exampleSchemas';
import { MOVING, settleRequest } from './settleRequest';

/**
 * Asks the portal for the versions of a schema that are not there, one after
 * the other, each when the one before is registered.
 *
 * @returns how many were asked for
 */
export async function requestSchema(
  schema: ExampleSchema,
  api: EventStreamingApi,
  signal: AbortSignal,
): Promise<number> {
  const present = await presentVersions(schema, api, signal);
  const missing = schema.versions.slice(present);
  for (const input of missing) {
    const filed = await api.createRequest({
      body: {
        operation: schemaKind.operations.register.id,
        target: schema.target,
        input,
        justification: 'Part of the example',
      },
    });
    await settleRequest(filed, { kind: 'schema' }, api, signal);
  }
  return missing.length;
}

/** A request that an interrupted start has left is waited for. */
async function presentVersions(
  { target }: ExampleSchema,
  api: EventStreamingApi,
  signal: AbortSignal,
): Promise<number> {
  const found = await find(target, api);
  const open = found?.openRequest;
  if (!open || !MOVING.includes(open.state)) {
    return found?.history.length ?? 0;
  }
  const request = await api.getRequest({ params: { id: open.id } });
  await settleRequest(request, { kind: 'schema' }, api, signal);
  return (await find(target, api))?.history.length ?? 0;
}

async function find(target: ExampleSchema['target'], api: EventStreamingApi) {
  try {
    return await api.getSchema({ params: target });
  } catch (error) {
    if (isError(error) && error.statusCode === 404) {
      return undefined;
    }
    throw error;
  }
}
