// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ResponseError } from '@backstage/errors';
import { CONTRACT, RouteName } from './contract';
import { EventStreamingApi } from './EventStreamingApi';
import { Route } from './operation';

/**
 * How a client reaches the plugin: `fetch` of a Backstage frontend with
 * `plugin://event-streaming`, or any fetch with the plugin's own address.
 *
 * @public
 */
export interface EventStreamingClientOptions {
  /** Such as `plugin://event-streaming`, without a slash at its end. */
  baseUrl: string;
  fetch(url: string, init: RequestInit): Promise<Response>;
}

interface CallInput {
  params?: Record<string, string>;
  query?: Record<string, unknown>;
  body?: unknown;
}

/**
 * Makes the typed client of the contract.
 *
 * @public
 */
export function createEventStreamingClient(
  options: EventStreamingClientOptions,
): EventStreamingApi {
  const names = Object.keys(CONTRACT) as RouteName[];
  const methods = names.map(name => [
    name,
    (input: CallInput = {}) => call(CONTRACT[name], input, options),
  ]);
  return Object.fromEntries(methods) as EventStreamingApi;
}

async function call(
  route: Route,
  input: CallInput,
  options: EventStreamingClientOptions,
): Promise<unknown> {
  const response = await options.fetch(
    `${options.baseUrl}${pathOf(route, input)}${queryOf(input)}`,
    {
      method: route.method.toUpperCase(),
      headers: { accept: 'application/json', ...bodyHeaders(input) },
      body: input.body === undefined ? undefined : JSON.stringify(input.body),
    },
  );
  if (!response.ok) {
    throw await ResponseError.fromResponse(response);
  }
  return response.json();
}

function pathOf(route: Route, input: CallInput): string {
  return route.path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = input.params?.[name];
    if (value === undefined) {
      throw new TypeError(`The path '${route.path}' needs '${name}'`);
    }
    return encodeURIComponent(value);
  });
}

function queryOf(input: CallInput): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(input.query ?? {})) {
    if (value !== undefined) {
      query.set(name, String(value));
    }
  }
  const text = query.toString();
  return text ? `?${text}` : '';
}

function bodyHeaders(input: CallInput): Record<string, string> {
  return input.body === undefined ? {} : { 'content-type': 'application/json' };
}
