// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  Approval,
  BatchRefusal,
  Decision,
  Finding,
  Gate,
  JsonObject,
  Plan,
  RequestEvent,
  RequestState,
  RequestStep,
  ResolvedGate,
  StreamingRequest,
  Target,
  StepProgress,
} from '@sluice/plugin-event-streaming-common';

/** What depends on who looks at a request, and on when. */
type Viewed =
  | 'gates'
  | 'decisions'
  | 'entityRef'
  | 'events'
  | 'allowedActions'
  | 'refusals';

/** An answer or comment, with what the person belonged to when answering. */
export interface StoredDecision extends Omit<Decision, 'gate'> {
  ownershipRefs: string[];
}

/** A request as it is kept: without what depends on who looks at it. */
export interface StoredRequest extends Omit<StreamingRequest, Viewed> {
  /** Name of the cluster, registry or Connect cluster. */
  source: string;
  targetKey: string;
  /** The approvals that the policy wants. */
  policyGates: Gate[];
  /** The same, with the groups that they rest on. */
  gates: ResolvedGate[];
  decisions: StoredDecision[];
}

/** A request as lists need it: steps without what they change. */
export type ListedRequest = Omit<
  StoredRequest,
  'plan' | 'input' | 'warnings' | 'policyGates' | 'steps'
> & { steps: StepProgress[] };

/** What a revision of a request wants and would do. */
export interface RevisionContent {
  input: JsonObject;
  state: 'pending' | 'approved';
  environment?: string;
  owner?: string;
  plan: Plan;
  /** What to lock for each step of the plan, in its order. */
  stepKeys: string[];
  warnings: Finding[];
  policyGates: Gate[];
  gates: ResolvedGate[];
  /** Parts of the target that it changes; left out, the whole. */
  touches?: string[];
  justification?: string;
  /** Milliseconds after which it expires unless it was executed. */
  expiryMs: number;
}

/** A request that is to be kept. */
export interface NewStoredRequest extends RevisionContent {
  batchId?: string;
  kind: string;
  operation: string;
  source: string;
  targetKey: string;
  target: Target;
  title: string;
  createdBy: string;
  intervention: boolean;
}

/** Another revision of a request, in the place of the one that was seen. */
export interface Revision extends RevisionContent {
  from: 'pending' | 'stale';
  /** The revision that was seen. */
  revision: number;
  actor: string;
  event: 'request.edited' | 'request.replanned';
  /** Who changed its input. */
  editors: string[];
  comment?: string;
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
  /** Approvals that are needed by now, and whose they are. */
  gated?: { policyGates: Gate[]; gates: ResolvedGate[]; owner?: string };
  /** The answer that makes the move. */
  decision?: { decision: 'declined'; comment: string };
  /** Locks the targets of all steps; fails when another request has one. */
  takeLocks?: boolean;
  /** Keeps the locks, which a move out of `executing` frees otherwise. */
  keepLocks?: boolean;
  /** Lets steps run again that failed, or that an `always` step took back. */
  resetSteps?: boolean;
}

/** The gates of a pending request, as they were just resolved. */
export interface GateChange {
  revision: number;
  gates: ResolvedGate[];
  /** Left out where they are only looked at again. */
  approval?: Approval & { comment?: string; details: JsonObject };
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
  /** Somebody of these asked, owns, may answer or did; left out, all. */
  visibleTo?: string[];
  createdBy?: string;
  /** Waits for an answer that this person may give. */
  toReviewBy?: Approval;
  states?: readonly RequestState[];
  operation?: string;
  source?: string;
  title?: string;
  batchId?: string;
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

/** Requests that were filed together. */
export interface StoredBatch {
  id: string;
  operation: string;
  justification?: string;
  createdBy: string;
  createdAt: string;
  refused: BatchRefusal[];
}

/**
 * Keeps requests. Each move is one conditional UPDATE with its audit record in
 * the same transaction; nothing but the database is asked inside of one. All
 * times are by the database's clock.
 */
export interface RequestStore {
  /** Milliseconds since the epoch by the database's clock. */
  now(): Promise<number>;

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

  count(filter: RequestFilter): Promise<number>;

  /** What happened to a request, oldest first. */
  events(id: string): Promise<RequestEvent[]>;

  /** @throws ConflictError naming the state it is in and the one it was to get */
  move(id: string, move: Move): Promise<StoredRequest>;

  /**
   * Writes down whom the gates of a pending request rest on, with an approval
   * if there is one. It is approved when no gate is open any more.
   *
   * @throws ConflictError when it is not pending at this revision, has expired,
   * or no gate needs the approval
   */
  settleGates(id: string, change: GateChange): Promise<StoredRequest>;

  /** @throws ConflictError when it is at another revision */
  comment(
    id: string,
    comment: { revision: number; by: string; comment: string },
  ): Promise<StoredRequest>;

  /**
   * Makes another revision of a pending or stale request; decisions of earlier
   * ones do not count for it.
   *
   * @throws ConflictError as `insert` and `move` do
   */
  revise(id: string, revision: Revision): Promise<StoredRequest>;

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

  /** Requests whose time has run out before they succeeded. */
  expired(limit: number): Promise<StoredRequest[]>;

  /**
   * Pending requests whose gates were not looked at for so long, as taken for
   * looking now: no other replica gets them for as long.
   */
  gatesDue(ageMs: number, limit: number): Promise<StoredRequest[]>;

  /** Requests that expire within so long, each given once. */
  remindable(reminderMs: number, limit: number): Promise<StoredRequest[]>;

  /** Keeps the frame of requests that are filed together; gives its id. */
  insertBatch(
    batch: Pick<StoredBatch, 'operation' | 'justification' | 'createdBy'>,
  ): Promise<string>;

  /** Writes down which items no request came of. */
  saveRefusals(id: string, refused: BatchRefusal[]): Promise<void>;

  /** @throws NotFoundError */
  batch(id: string): Promise<StoredBatch>;
}

/** The actor of what the worker does. */
export const ENGINE = 'plugin:event-streaming';

/** The actor where no gate asks for a person. */
export const POLICY = 'policy';
