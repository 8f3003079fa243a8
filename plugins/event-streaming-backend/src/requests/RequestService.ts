// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  Contract,
  NewRequest,
  OperationBody,
  ParsedRouteInput,
  PlanReport,
  RouteResponse,
  StreamingRequest,
} from '@sluice/plugin-event-streaming-common';
import { CallerCredentials } from '../identity/CallerCredentials';
import { Person } from '../identity/Identity';

/** Who calls: what the host checks, and who the catalog says it is. */
export interface Caller {
  credentials: CallerCredentials;
  person: Person;
}

/** A move that somebody asks for; another revision is a conflict. */
export type MoveBody = ParsedRouteInput<Contract['retryRequest']>['body'];

/** Which requests to list. */
export type RequestQuery = ParsedRouteInput<
  Contract['listRequests']
>['query'] & {
  /** Requester or owner is one of these; left out, all. */
  visibleTo?: string[];
};

/** A page of requests. */
export type RequestPage = RouteResponse<Contract['listRequests']>;

/** Plans, files and moves requests of every kind. */
export interface RequestService {
  /** What an operation would do; changes nothing. */
  plan(body: OperationBody, caller: Caller): Promise<PlanReport>;

  /**
   * Files a request. Without a gate it is approved by the policy and executed
   * at once.
   *
   * @throws NotAllowedError for somebody else's things, UnprocessableError for
   * everything else the policy refuses, ConflictError when the plan is not the
   * one that was seen or the same is under way
   */
  submit(body: NewRequest, caller: Caller): Promise<StreamingRequest>;

  /** Executes a failed request again; what is done is not done again. */
  retry(id: string, move: MoveBody, caller: Caller): Promise<StreamingRequest>;

  /** Takes a request back, as long as it is not being executed. */
  withdraw(
    id: string,
    move: MoveBody,
    caller: Caller,
  ): Promise<StreamingRequest>;

  /** @throws NotFoundError also for what the caller may not know of */
  get(id: string, caller: Caller): Promise<StreamingRequest>;

  list(query: RequestQuery, caller: Caller): Promise<RequestPage>;
}
