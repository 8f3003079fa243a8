// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { z } from 'zod';
import { RequestState } from './transitions';

/**
 * What somebody can do with a request.
 *
 * @public
 */
export const requestActionSchema = z.enum([
  'approve',
  'decline',
  'comment',
  'withdraw',
  'retry',
  'replan',
  'edit',
]);

/** @public */
export type RequestAction = z.infer<typeof requestActionSchema>;

/**
 * What can be done with a request in each state, by those who may.
 *
 * @public
 */
export const REQUEST_ACTIONS: Readonly<
  Record<RequestState, readonly RequestAction[]>
> = {
  pending: ['approve', 'decline', 'edit', 'replan', 'withdraw', 'comment'],
  approved: ['withdraw', 'comment'],
  executing: ['comment'],
  waiting: ['comment'],
  failed: ['retry', 'withdraw', 'comment'],
  stale: ['replan', 'edit', 'withdraw', 'comment'],
  succeeded: ['comment'],
  declined: ['comment'],
  withdrawn: ['comment'],
  expired: ['comment'],
};
