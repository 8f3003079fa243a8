// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Router } from 'express';
import { CustomErrorBase, NotFoundError } from '@backstage/errors';
import { CONTRACT, Route } from '@sluice/plugin-event-streaming-common';
import { expressPath } from './addRoute';

/** A path of the contract, called in a way that it does not have. */
class MethodNotAllowedError extends CustomErrorBase {
  name = 'MethodNotAllowedError' as const;
  readonly statusCode = 405;
}

/** Answers what no route took: 405 on a known path, 404 on any other. */
export function addFallbacks(express: Router): void {
  for (const [path, methods] of methodsByPath()) {
    express.all(path, (request, response) => {
      response.set('allow', methods.join(', '));
      throw new MethodNotAllowedError(
        `'${request.path}' can be asked by ${methods.join(' and ')}, not by ${
          request.method
        }`,
      );
    });
  }
  express.use('/v1', request => {
    throw new NotFoundError(
      `There is nothing at '${request.baseUrl}${request.path}'`,
    );
  });
}

function methodsByPath(): Map<string, string[]> {
  const paths = new Map<string, string[]>();
  for (const route of Object.values<Route>(CONTRACT)) {
    const path = expressPath(route);
    paths.set(path, [...(paths.get(path) ?? []), route.method.toUpperCase()]);
  }
  return paths;
}
