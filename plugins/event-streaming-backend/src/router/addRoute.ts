// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { isError, ServiceUnavailableError } from '@backstage/errors';
import { Request, Response } from 'express';
import {
  Contract,
  CONTRACT,
  ParsedRouteInput,
  Route,
  RouteName,
  RouteResponse,
} from '@sluice/plugin-event-streaming-common';
import { CallerCredentials, refOf } from '../identity/CallerCredentials';
import { Person } from '../identity/Identity';
import { authorizeCall } from './authorizeCall';
import { ContractRouter } from './ContractRouter';
import { jsonBody } from './jsonBody';
import { parseRouteInput } from './parseRouteInput';
import { isStreamedAnswer, sendStream, StreamedAnswer } from './StreamedAnswer';
import { withAudit } from './withAudit';

/** What a handler gets: the parsed parts of the call and who makes it. */
export type RouteCall<N extends RouteName> = ParsedRouteInput<Contract[N]> & {
  credentials: CallerCredentials;
  /**
   * The caller with its groups, read once for each call. `maxAgeMs` allows an
   * answer that was read for an earlier call.
   */
  caller(options?: { maxAgeMs?: number }): Promise<Person>;
  request: Request;
};

/** Answers a call, with the response of the contract. */
export type RouteHandler<N extends RouteName> = (
  call: RouteCall<N>,
) => Promise<RouteResponse<Contract[N]> | StreamedAnswer>;

/**
 * Serves one route of the contract. What is the same for all is done here:
 * who calls, whether they may, what they sent, what is kept of a refusal.
 */
export function addRoute<N extends RouteName>(
  router: ContractRouter,
  name: N,
  handler: RouteHandler<N>,
): void {
  const route: Route = CONTRACT[name];
  router.express[route.method](
    expressPath(route),
    ...(route.body ? jsonBody(route.maxBodyBytes) : []),
    async (request: Request, response: Response) => {
      const credentials = await authorizeCall(router, name, request);
      const person = onceFor(router, credentials);
      const answer = await withAudit(
        router,
        { name, request, credentials },
        () =>
          handler(
            Object.assign({}, parseRouteInput(CONTRACT[name], request), {
              credentials,
              caller: person,
              request,
            }),
          ).catch(rethrow),
      );
      await send(response, route.status, answer);
    },
  );
}

/**
 * Who calls is known by then: credentials that are refused are those of the
 * portal, which the caller cannot mend by signing in.
 */
function rethrow(error: unknown): never {
  throw isError(error) && error.name === 'AuthenticationError'
    ? new ServiceUnavailableError(error.message)
    : error;
}

/** The contract's `{name}` as Express writes it. */
export function expressPath(route: Pick<Route, 'path'>): string {
  return route.path.replace(/\{(\w+)\}/g, ':$1');
}

function onceFor(router: ContractRouter, credentials: CallerCredentials) {
  let person: Promise<Person> | undefined;
  return (options?: { maxAgeMs?: number }) => {
    person ??= router.identity.describe(refOf(credentials), options);
    return person;
  };
}

async function send(response: Response, status: number, answer: unknown) {
  if (isStreamedAnswer(answer)) {
    await sendStream(response, answer);
  } else {
    response.status(status).json(answer);
  }
}
