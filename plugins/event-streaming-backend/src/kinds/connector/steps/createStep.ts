// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { isError } from '@backstage/errors';
import { isSecretReference } from '@sluice/plugin-event-streaming-common';
import { ReadConnectorConfig } from '@sluice/plugin-event-streaming-node';
import { z } from 'zod';
import { unlessMissing } from '../../unlessMissing';
import { ConnectorStep } from './ConnectorStep';

const afterSchema = z.object({
  config: z.record(z.string(), z.string()),
  initialState: z.enum(['running', 'paused', 'stopped']),
});

/** Makes a connector. It is ours when its configuration is the one wanted. */
export const createStep: ConnectorStep = {
  async check({ after }, { connect, connector }, { client }) {
    const { config } = afterSchema.parse(after);
    const found = await unlessMissing(client.describeConnector(connector));
    if (!found) {
      return { state: 'todo' };
    }
    return isSame(found.config, config)
      ? { state: 'done' }
      : {
          state: 'diverged',
          found: { exists: true, className: found.className },
          says: `Somebody else made a connector '${connector}' on '${connect}' meanwhile, with another configuration. It was left alone; withdraw the request and ask for another name`,
        };
  },

  /**
   * A worker can have made it and died before it said so; then it says now that
   * the name is taken, and whether it is ours is seen by its configuration.
   */
  async apply(step, target, services) {
    const { config, initialState } = afterSchema.parse(step.after);
    const { connector: name } = target;
    try {
      await services.client.createConnector({ name, config, initialState });
    } catch (error) {
      const isTaken = isError(error) && error.name === 'ConflictError';
      const check = isTaken && (await createStep.check(step, target, services));
      if (!check || check.state !== 'done') {
        throw error;
      }
    }
  },
};

/**
 * A value that is not told in full matches what we would have sent, unless that
 * is a reference and nothing else: it would be told.
 */
function isSame(
  { values, redacted }: ReadConnectorConfig,
  config: Readonly<Record<string, string>>,
): boolean {
  const { name: _, ...found } = values;
  const keys = new Set([...Object.keys(found), ...Object.keys(config)]);
  return [...keys].every(key => {
    const wanted = config[key] ?? '';
    return redacted.includes(key)
      ? wanted !== '' && !isSecretReference(wanted)
      : found[key] === config[key];
  });
}
