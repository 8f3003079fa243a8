// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Contract, RouteName } from './contract';
import { RouteInput, RouteResponse } from './operation';

/**
 * The typed client: one method for each route of the contract, by its name.
 * Each rejects with a `ResponseError` when the answer is not a success.
 *
 * @example
 * ```ts
 * const page = await api.listTopics({ query: { owner: 'mine' } });
 * ```
 *
 * @public
 */
export type EventStreamingApi = {
  [N in RouteName]: (
    input: RouteInput<Contract[N]>,
  ) => Promise<RouteResponse<Contract[N]>>;
};
