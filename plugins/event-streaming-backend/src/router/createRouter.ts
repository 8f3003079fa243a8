// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Router } from 'express';
import PromiseRouter from 'express-promise-router';
import { RememberedPermits } from '../permissions/RememberedPermits';
import { addFallbacks } from './addFallbacks';
import { ContractRouter, RouteGroup } from './ContractRouter';
import { openApiDocument } from './openapi';

/** Everything the router is made of. */
export interface RouterOptions
  extends Omit<ContractRouter, 'express' | 'permits'> {
  routes: RouteGroup[];
}

/** Serves the contract. Errors go to Backstage's own error handler. */
export function createRouter(options: RouterOptions): Router {
  const { routes, ...services } = options;
  const express = PromiseRouter();
  const permits = RememberedPermits.create(services);
  const document = openApiDocument();
  for (const add of routes) {
    add({ express, permits, ...services });
  }
  express.get('/openapi.json', (_, response) => {
    response.json(document);
  });
  addFallbacks(express);
  return express;
}
