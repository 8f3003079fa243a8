// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  Batch,
  BatchApproval,
  BatchApproved,
  Contract,
  EditBody,
  MoveBody,
  NewBatch,
  NewRequest,
  OperationBody,
  ParsedRouteInput,
  PlanCheck,
  PlanReport,
  RequestCounts,
  RouteResponse,
  StreamingRequest,
} from '@sluice/plugin-event-streaming-common';
import { BasicPermission } from '@backstage/plugin-permission-common';
import { CallerCredentials } from '../identity/CallerCredentials';
import { Person } from '../identity/Identity';
import { DeniedActions } from './views/actionsOf';

/** Who calls: what the host checks, and who the catalog says it is. */
export interface Caller {
  credentials: CallerCredentials;
  person: Person;
  /**
   * Asks the host's permission policy for all at once, and gives the reasons of
   * what it denies. Its answer may be a few seconds old: for who only looks.
   */
  refusals?(asked: BasicPermission[]): Promise<Map<BasicPermission, string>>;
  /** What the host's permission policy denies, where it was asked. */
  denied?: DeniedActions;
}

/** Which requests to list. */
export type RequestQuery = ParsedRouteInput<
  Contract['listRequests']
>['query'] & {
  /** Somebody of these asked, owns, may answer or did; left out, all. */
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
   * at once; with one it waits for those who may approve it.
   *
   * @throws NotAllowedError for somebody else's things, UnprocessableError for
   * everything else the policy refuses, ConflictError when the plan is not the
   * one that was seen or the same is under way
   */
  submit(body: NewRequest, caller: Caller): Promise<StreamingRequest>;

  /**
   * Counts the caller's approval, and has the request executed when it was the
   * last one that was needed.
   *
   * @throws NotAllowedError for who asked, who edited, and who is of no group
   * that is asked; ConflictError when it moved meanwhile or needs no more
   */
  approve(
    id: string,
    move: MoveBody,
    caller: Caller,
  ): Promise<StreamingRequest>;

  /** Ends a request; the comment says why, and is needed. */
  decline(
    id: string,
    move: MoveBody,
    caller: Caller,
  ): Promise<StreamingRequest>;

  /** Says something about a request, in any state. */
  comment(
    id: string,
    move: MoveBody,
    caller: Caller,
  ): Promise<StreamingRequest>;

  /**
   * Changes what a pending or stale request asks for. The new revision is
   * planned anew, and nobody has decided about it yet.
   */
  edit(id: string, body: EditBody, caller: Caller): Promise<StreamingRequest>;

  /** Plans a pending or stale request anew from what is there now. */
  replan(id: string, move: MoveBody, caller: Caller): Promise<StreamingRequest>;

  /**
   * Executes a failed request again; what is done is not done again, and the
   * rest only if it is still allowed.
   */
  retry(id: string, move: MoveBody, caller: Caller): Promise<StreamingRequest>;

  /** Takes a request back, as long as it is not being executed. */
  withdraw(
    id: string,
    move: MoveBody,
    caller: Caller,
  ): Promise<StreamingRequest>;

  /** @throws NotFoundError also for what the caller may not know of */
  get(id: string, caller: Caller): Promise<StreamingRequest>;

  /** What a request would do now, as against what was planned; moves nothing. */
  check(id: string, caller: Caller): Promise<PlanCheck>;

  list(query: RequestQuery, caller: Caller): Promise<RequestPage>;

  /** How many open requests concern the caller. */
  counts(caller: Caller): Promise<RequestCounts>;

  /** Files one request for each item; what is refused is told item by item. */
  submitBatch(body: NewBatch, caller: Caller): Promise<Batch>;

  /** The requests of a batch that the caller may see. */
  getBatch(id: string, caller: Caller): Promise<Batch>;

  /** Approves each of these requests that the caller may approve. */
  approveBatch(
    id: string,
    body: BatchApproval,
    caller: Caller,
  ): Promise<BatchApproved>;
}
