// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  Effect,
  Finding,
  ImpactItem,
  JsonObject,
  KindDefinition,
  PlanStep,
  StreamingRequest,
  Target,
} from '@sluice/plugin-event-streaming-common';
import { Person } from '../identity/Identity';

/** An operation that somebody asks for, parsed by its kind. */
export interface Ask {
  /** Such as `topic.create`. */
  operation: string;
  target: Target;
  input: JsonObject;
  requester: Person;
  /**
   * Steps of the same request that are done, where it is tried again: what they
   * made is no reason to refuse it, and what they took away is not missing.
   */
  done?: readonly PlanStep[];
}

/** What an operation would do and what the policy says to it. */
export interface Proposal {
  steps: PlanStep[];
  effects: Effect[];
  impact: ImpactItem[];
  findings: Finding[];
  environment?: string;
  /** The owning group, by which approvers are found. */
  owner?: string;
}

/**
 * How far the live state is from what a step wants: `done`, `todo` when it is
 * as before, `diverged` when it is neither.
 */
export type StepCheck =
  | { state: 'done' }
  /** In words, what is missing where a part is there already. */
  | { state: 'todo'; lacks?: string }
  /** `says` where the difference alone would not tell people what happened. */
  | { state: 'diverged'; found: JsonObject; says?: string };

/** What a step's application may know of its request. */
export interface StepContext {
  requestId: string;
  createdBy: string;
  /** Who approved the revision that is executed; empty where nobody had to. */
  approvedBy: readonly string[];
  /** Ends when the worker must let go; long calls stop then. */
  signal: AbortSignal;
  /** Saved before a `once` step was first applied; absent on the first try. */
  memo?: JsonObject;
}

/**
 * What the engine needs of a kind. The engine reads, plans, checks, applies and
 * verifies through this and knows no kind by name.
 */
export interface KindHandler {
  readonly definition: KindDefinition;

  /**
   * Reads the live facts and makes the plan of the operation, anew each time:
   * desired is the input applied to what was just read.
   *
   * @throws NotAllowedError when the requester may never ask for this, such as
   * under a foreign prefix; ServiceUnavailableError when facts cannot be read
   */
  propose(ask: Ask): Promise<Proposal>;

  /**
   * Compares the live state with a step; reads only. `memo` is what a `once`
   * step saved before it was first applied: whether that is seen now decides.
   */
  checkStep(step: PlanStep, memo?: JsonObject): Promise<StepCheck>;

  /**
   * Resolves a `once` step to concrete values that are saved before it is
   * applied. Kinds without `once` steps leave it out.
   */
  memoOf?(step: PlanStep): Promise<JsonObject>;

  /** Applies a step. Safe to call again after a crash. */
  applyStep(step: PlanStep, context: StepContext): Promise<void>;

  /** Reads an object into the inventory now and tells the catalog. */
  refresh(target: Target): Promise<void>;

  /**
   * Called after each committed move of a request whose target is of this kind,
   * so that lists can show what is under way. Its failure never fails the move.
   */
  afterMove(request: StreamingRequest): Promise<void>;

  /** Whom a change of the target reaches, for requests of other kinds. */
  impactOn(target: Target): Promise<ImpactItem[]>;
}
