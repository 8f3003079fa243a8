// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  JsonObject,
  PlanStep,
  Risk,
} from '@sluice/plugin-event-streaming-common';
import { ValueDescription } from '../kinds/KindView';
import { kindViewOf } from '../kinds/registry';

/** A value in words; of a group or a person the catalog knows the name. */
export type ChangedValue = Pick<ValueDescription, 'text' | 'entityRef'>;

/** One setting that a request changes. */
export interface StepChange {
  id: string;
  title: string;
  /** The engine's own key. */
  key?: string;
  /** Undefined when it was not there. */
  before?: ChangedValue;
  after: ChangedValue;
  risk: Risk;
}

/** Every setting that the steps of a request change, in their order. */
export function stepChanges(steps: readonly PlanStep[]): StepChange[] {
  return steps.flatMap((step, index) =>
    leavesOf(step.after ?? {}).map(([path, after]) => {
      const described = describe(step.kind, path, after);
      return {
        id: `${index}/${path.join('/')}`,
        title: described.title,
        key: described.key,
        before: beforeOf(step, path),
        after: valueOf(described),
        risk: step.risk,
      };
    }),
  );
}

function beforeOf(step: PlanStep, path: string[]): ChangedValue | undefined {
  const before = valueAt(step.before, path);
  if (before !== undefined) {
    return valueOf(describe(step.kind, path, before));
  }
  const text = kindViewOf(step.kind)?.wordsOfBefore?.(step, path);
  return text === undefined ? undefined : { text };
}

function valueOf({ text, entityRef }: ValueDescription): ChangedValue {
  return { text, entityRef };
}

function describe(
  kind: string,
  path: string[],
  value: unknown,
): ValueDescription {
  return (
    kindViewOf(kind)?.describeValue(path, value) ?? {
      title: path.join('.'),
      text: String(value),
    }
  );
}

/** All values with their paths; lists are values. */
function leavesOf(object: JsonObject): [string[], unknown][] {
  return Object.entries(object).flatMap(([key, value]) =>
    isObject(value)
      ? leavesOf(value).map(([path, leaf]): [string[], unknown] => [
          [key, ...path],
          leaf,
        ])
      : [[[key], value] as [string[], unknown]],
  );
}

function valueAt(object: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (isObject(value) ? value[key] : undefined),
    object,
  );
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
