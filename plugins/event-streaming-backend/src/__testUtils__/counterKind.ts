// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { createPermission } from '@backstage/plugin-permission-common';
import { KindDefinition } from '@sluice/plugin-event-streaming-common';
import { z } from 'zod';

const counterTarget = z.strictObject({
  shelf: z.string(),
  counter: z.string(),
});

/** What can be asked for of a counter. */
export const counterInput = z.strictObject({
  /** Sets the value; done when it is there. */
  set: z.int().optional(),
  /** Adds to the value, once. */
  add: z.int().optional(),
  /** Rings a bell, which is a thing of another kind. */
  ring: z.string().optional(),
  /** Puts the brake back on, whatever happened before. */
  brake: z.boolean().optional(),
  /** Codes of effects, by which gates are tried. */
  cause: z.array(z.string()).optional(),
  /** Owners of what reads the counter right now. */
  readers: z.array(z.string()).optional(),
});

/** A kind of test code alone: a named number in a table, with a brake. */
export const counterKind: KindDefinition = {
  kind: 'counter',
  title: 'Counter',
  target: counterTarget,
  sourceOf: target => target.shelf,
  titleOf: target => target.counter,
  keyOf: target => `counter:${target.shelf}/${target.counter}`,
  entityRefOf: target => `resource:${target.shelf}/${target.counter}`,
  operations: {
    change: {
      id: 'counter.change',
      title: 'Change counter',
      permission: createPermission({
        name: 'test.counter.change',
        attributes: { action: 'update' },
      }),
      input: counterInput,
    },
  },
};

export type CounterInput = z.infer<typeof counterInput>;
