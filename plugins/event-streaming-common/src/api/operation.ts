// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { z } from 'zod';

/**
 * One route of the HTTP contract: where it is, what it takes and gives. Router,
 * client and OpenAPI document are made from it.
 *
 * @public
 */
export interface Route {
  method: 'get' | 'post' | 'put' | 'delete';
  /** Below the plugin's base, with `{name}` for parameters. */
  path: string;
  summary: string;
  params?: z.ZodObject;
  query?: z.ZodObject;
  body?: z.ZodType;
  /** The largest body in bytes, where it is not the usual 256 kB. */
  maxBodyBytes?: number;
  /** The status of success. */
  status: 200 | 201;
  response: z.ZodType;
  /** Set where the answer can also be had in other media types. */
  alternatives?: readonly string[];
}

/**
 * A part of a call as a client sends it; nothing where the route has no such part.
 *
 * @public
 */
export type PartIn<
  R extends Route,
  K extends 'params' | 'query' | 'body',
> = R[K] extends z.ZodType ? { [P in K]: z.input<R[K]> } : unknown;

/**
 * A part of a call as a handler gets it; nothing where the route has no such part.
 *
 * @public
 */
export type PartOut<
  R extends Route,
  K extends 'params' | 'query' | 'body',
> = R[K] extends z.ZodType ? { [P in K]: z.output<R[K]> } : unknown;

/**
 * The query of a call, all of which may be left out.
 *
 * @public
 */
export type OptionalQuery<R extends Route> = R['query'] extends z.ZodType
  ? { query?: z.input<R['query']> }
  : unknown;

/**
 * What a client passes to a route.
 *
 * @public
 */
export type RouteInput<R extends Route> = PartIn<R, 'params'> &
  OptionalQuery<R> &
  PartIn<R, 'body'>;

/**
 * What a handler gets, parsed and with defaults.
 *
 * @public
 */
export type ParsedRouteInput<R extends Route> = PartOut<R, 'params'> &
  PartOut<R, 'query'> &
  PartOut<R, 'body'>;

/**
 * What a route answers.
 *
 * @public
 */
export type RouteResponse<R extends Route> = z.output<R['response']>;
