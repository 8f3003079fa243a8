// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Router } from 'express';
import {
  AuditorService,
  HttpAuthService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { AuditTrail } from '../audit/AuditTrail';
import { Identity } from '../identity/Identity';
import { KindRegistry } from '../kinds/KindRegistry';
import { RememberedPermits } from '../permissions/RememberedPermits';

/** An Express router with what every route of the contract needs. */
export interface ContractRouter {
  express: Router;
  httpAuth: HttpAuthService;
  permissions: PermissionsService;
  /** The same policy, asked at most every few seconds; for who only looks. */
  permits: RememberedPermits;
  identity: Identity;
  kinds: KindRegistry;
  /** Backstage's log of who did what. */
  auditor: AuditorService;
  /** Our own trail, which can be asked. */
  trail: AuditTrail;
}

/** Adds the routes of one area, such as those of requests. */
export type RouteGroup = (router: ContractRouter) => void;
