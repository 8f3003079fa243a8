// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { BasicPermission } from '@backstage/plugin-permission-common';
import { z } from 'zod';
import { JsonObject, Target } from '../plan';

/**
 * Something that can be asked for on a kind.
 *
 * @public
 */
export interface OperationDefinition<TInput = unknown> {
  /** `<kind>.<verb>`, such as `topic.create`. */
  id: string;
  /** What it does, as the beginning of a sentence: "Create topic". */
  title: string;
  /** What a caller needs besides the ownership rules of the service. */
  permission: BasicPermission;
  /** Parses and bounds the input; unknown fields are refused. */
  input: z.ZodType<TInput>;
  /**
   * Which parts of the target an input changes, such as config keys. Two open
   * requests may ask for the same operation on one target as long as they touch
   * different parts. Left out, the operation touches the whole target.
   */
  touches?(input: JsonObject): string[];
}

/**
 * A kind of resource: what its targets are called and what can be asked for.
 * It is one of three values with one name; the backend adds a `KindHandler`
 * and the frontend a `KindView`.
 *
 * @public
 */
export interface KindDefinition {
  /** Such as `topic`. */
  kind: string;
  /** Such as "Topic". */
  title: string;
  /** Parses a target; unknown names are refused. */
  target: z.ZodType<Target>;
  /** Name of the cluster, registry or Connect cluster that holds the target. */
  sourceOf(target: Target): string;
  /** The target's own name, as people say it. */
  titleOf(target: Target): string;
  /** Equal for equal targets; what executions lock. */
  keyOf(target: Target): string;
  /** Entity that stands for the target in the catalog. */
  entityRefOf(target: Target): string;
  operations: Record<string, OperationDefinition>;
}
