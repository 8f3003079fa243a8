// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  Finding,
  Gate,
  JsonObject,
  Plan,
  RequestState,
  RequestStep,
  StreamingRequest,
  Target,
} from '@sluice/plugin-event-streaming-common';

/** A request as it is kept: without what depends on who looks at it. */
export interface StoredRequest
  extends Omit<StreamingRequest, 'gates' | 'entityRef' | 'allowedActions'> {
  /** Name of the cluster, registry or Connect cluster. */
  source: string;
  targetKey: string;
  gates: Gate[];
}

/** A request as lists need it. */
export type ListedRequest = Omit<
  StoredRequest,
  'plan' | 'input' | 'decisions' | 'warnings'
>;

/** A request that is to be kept. */
export interface NewStoredRequest {
  kind: string;
  operation: string;
  source: string;
  targetKey: string;
  target: Target;
  title: string;
  environment?: string;
  owner?: string;
  input: JsonObject;
  state: 'pending' | 'approved';
  plan: Plan;
  /** What to lock for each step of the plan, in its order. */
  stepKeys: string[];
  warnings: Finding[];
  gates: Gate[];
  justification?: string;
  createdBy: string;
  intervention: boolean;
  /** Milliseconds after which it expires unless it was executed. */
  expiryMs: number;
}

/** Why a request holds still, in milliseconds from now. */
export interface Pause {
  reason: string;
  nextCheckMs: number;
  /** Left out: without end. What was set at the first pause stays. */
  giveUpMs?: number;
}

/**
 * A move from one state to another. It happens when all of its conditions hold
 * in the same instant, or not at all.
 */
export interface Move {
  from: RequestState;
  to: RequestState;
  revision: number;
  /** Who moves it: a person, or one of `ENGINE` and `POLICY`. */
  actor: string;
  /** The audit record's event; left out, it is named after the state. */
  event?: string;
  details?: JsonObject;

  /** Condition: this lease is held. */
  lease?: string;
  /** Condition: approved is what was just planned again. */
  fingerprint?: string;
  /** Condition: it has expired (true) or has not (false). */
  expired?: boolean;

  failure?: string;
  pause?: Pause;
  gates?: Gate[];
  /** Locks the targets of all steps; fails when another request has one. */
  takeLocks?: boolean;
  /** Keeps the locks, which a move out of `executing` frees otherwise. */
  keepLocks?: boolean;
  /** Lets steps run again that failed, or that an `always` step took back. */
  resetSteps?: boolean;
}

/** What came of a step, as it is recorded while it runs. */
export type StepChange =
  | { state: 'running' }
  | { memo: JsonObject }
  | { applied: true }
  | { state: 'done' | 'skipped'; note?: string }
  | { state: 'failed'; error: string };

/** A step with what is kept of its last try. */
export interface StoredStep extends RequestStep {
  memo?: JsonObject;
}

/** Which requests to list. */
export interface RequestFilter {
  /** Requester or owner is one of these; left out, all. */
  visibleTo?: string[];
  createdBy?: string;
  notCreatedBy?: string;
  states?: readonly RequestState[];
  operation?: string;
  source?: string;
  title?: string;
  /** Substring of target, owner, requester or justification. */
  q?: string;
}

/** Which part of a list. */
export interface PageRequest {
  limit: number;
  order: 'asc' | 'desc';
  /** The last id of the page before. */
  after?: string;
}

/**
 * Keeps requests. Each move is one conditional UPDATE with its audit record in
 * the same transaction; nothing but the database is asked inside of one. All
 * times are by the database's clock.
 */
export interface RequestStore {
  /**
   * Keeps a new request with its steps and audit records.
   *
   * @throws ConflictError naming the request that is under way for the same
   * operation on the same target
   */
  insert(request: NewStoredRequest): Promise<StoredRequest>;

  /** @throws NotFoundError */
  get(id: string): Promise<StoredRequest>;

  list(
    filter: RequestFilter,
    page: PageRequest,
  ): Promise<{ items: ListedRequest[]; totalItems: number }>;

  /** @throws ConflictError naming the state it is in and the one it was to get */
  move(id: string, move: Move): Promise<StoredRequest>;

  /** Takes the next request that has something to do, for so long. */
  claim(lease: string, leaseMs: number): Promise<StoredRequest | undefined>;

  /** Whether the lease was still held, and is for so long from now. */
  renew(id: string, lease: string, leaseMs: number): Promise<boolean>;

  /** Lets go of a request, so that the next worker takes it at once. */
  release(id: string, lease: string): Promise<void>;

  /** Leaves an approved or waiting request as it is and looks again later. */
  defer(id: string, lease: string, pause: Pause): Promise<void>;

  /** The steps of a revision, in order. */
  steps(id: string, revision: number): Promise<StoredStep[]>;

  /** @throws LeaseLostError when another worker has the request by now */
  saveStep(
    request: Pick<StoredRequest, 'id' | 'revision'>,
    index: number,
    lease: string,
    change: StepChange,
  ): Promise<void>;

  /** Requests whose time has run out before they were executed. */
  expired(limit: number): Promise<StoredRequest[]>;
}

/** The actor of what the worker does. */
export const ENGINE = 'plugin:event-streaming';

/** The actor where no gate asks for a person. */
export const POLICY = 'policy';
