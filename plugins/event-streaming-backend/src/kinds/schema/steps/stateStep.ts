// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { SCHEMA_VERSION_STATES } from '@sluice/plugin-event-streaming-common';
import { z } from 'zod';
import { unlessMissing } from '../../unlessMissing';
import { artifactOf, SchemaStep } from './SchemaStep';

const sideSchema = z.object({
  version: z.string(),
  globalId: z.number(),
  state: z.enum(SCHEMA_VERSION_STATES),
});

/** Sets the state of one version. */
export const stateStep: SchemaStep = {
  async check(step, target, { client }) {
    const before = sideSchema.parse(step.before);
    const after = sideSchema.parse(step.after);
    const { version } = after;
    const id = { ...artifactOf(target), version };
    const found = await unlessMissing(client.describeVersion(id));
    if (!found || found.globalId !== after.globalId) {
      return { state: 'diverged', found: { version, exists: false } };
    }
    const { globalId, state } = found;
    if (state === after.state) {
      return { state: 'done' };
    }
    return state === before.state
      ? { state: 'todo' }
      : { state: 'diverged', found: { version, globalId, state } };
  },

  async apply(step, target, { client }) {
    const { version, state } = sideSchema.parse(step.after);
    await client.setState({ ...artifactOf(target), version }, state);
  },
};
