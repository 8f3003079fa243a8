// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { redactedSideSchema } from '@sluice/plugin-event-streaming-common';
import { z } from 'zod';
import { unlessMissing } from '../../unlessMissing';
import { ConnectorStep, gone } from './ConnectorStep';

const beforeSchema = z.object({
  config: z.record(
    z.string(),
    z.union([z.string(), z.null(), redactedSideSchema]),
  ),
});

const afterSchema = z.object({
  config: z.record(z.string(), z.string().nullable()),
});

/** Sets and takes away config keys, all at once, and leaves the others alone. */
export const configureStep: ConnectorStep = {
  async check({ before, after }, target, { client }) {
    const { connector } = target;
    const live = await unlessMissing(client.describeConnector(connector));
    if (!live) {
      return gone(target);
    }
    const { values, redacted } = live.config;
    const wanted = Object.entries(afterSchema.parse(after).config);
    const found = Object.fromEntries(
      wanted.map(([key]) => [key, values[key] ?? null]),
    );
    const isTold = (key: string) => !redacted.includes(key);
    if (wanted.every(([key, to]) => isTold(key) && found[key] === to)) {
      return { state: 'done' };
    }
    const isAsBefore = Object.entries(beforeSchema.parse(before).config).every(
      ([key, from]) =>
        (typeof from === 'object' && from !== null) ||
        (isTold(key) && found[key] === from),
    );
    return isAsBefore
      ? { state: 'todo' }
      : { state: 'diverged', found: { config: found } };
  },

  async apply({ after }, { connector }, { client }) {
    await client.alterConfig(connector, afterSchema.parse(after).config);
  },
};
