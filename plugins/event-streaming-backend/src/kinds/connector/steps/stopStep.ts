// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { unlessMissing } from '../../unlessMissing';
import { ConnectorStep, gone } from './ConnectorStep';

/** Ends the tasks of a connector, as a change of its offsets needs it. */
export const stopStep: ConnectorStep = {
  async check(_step, target, { client }) {
    const live = await unlessMissing(
      client.describeConnector(target.connector),
    );
    if (!live) {
      return gone(target);
    }
    return live.state === 'stopped'
      ? { state: 'done' }
      : { state: 'todo', lacks: `it is ${live.state} still` };
  },

  async apply(_step, { connector }, { client }) {
    await client.stop(connector);
  },
};
