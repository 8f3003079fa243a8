// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { z } from 'zod';
import { configHashOf } from '../changes/configHashOf';
import { unlessMissing } from '../../unlessMissing';
import { ConnectorStep } from './ConnectorStep';

const beforeSchema = z.object({ configHash: z.string() });

/** Deletes a connector, as long as it is the one that was looked at. */
export const deleteStep: ConnectorStep = {
  async check({ before }, { connector }, { client }) {
    const found = await unlessMissing(client.describeConnector(connector));
    if (!found) {
      return { state: 'done' };
    }
    return configHashOf(found.config) === beforeSchema.parse(before).configHash
      ? { state: 'todo' }
      : {
          state: 'diverged',
          found: { exists: true, className: found.className },
          says: `The configuration of '${connector}' was changed meanwhile. It was not deleted; withdraw the request and ask anew`,
        };
  },

  /** What is gone already, as after a crash, is as wanted. */
  async apply(_step, { connector }, { client }) {
    await unlessMissing(client.deleteConnector(connector));
  },
};
