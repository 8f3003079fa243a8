// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConflictError } from '@backstage/errors';
import {
  ConnectCluster,
  ConnectorOffset,
} from '@sluice/plugin-event-streaming-node';
import { createHash } from 'node:crypto';
import { unlessMissing } from '../../unlessMissing';
import { ConnectorStep, gone } from './ConnectorStep';

/**
 * Forgets how far a connector has come. What is there before it is applied is
 * saved: offsets that are neither those nor none were written since, by a
 * connector that somebody let run again.
 */
export const resetOffsetsStep: ConnectorStep = {
  async check(_step, target, { client }, memo = {}) {
    const offsets = await unlessMissing(readOffsets(client, target.connector));
    if (!offsets) {
      return gone(target);
    }
    if (!offsets.length) {
      return { state: 'done' };
    }
    return hashOf(offsets) === memo.offsets
      ? { state: 'todo' }
      : {
          state: 'diverged',
          found: { parts: offsets.length },
          says: `'${target.connector}' has come further since its offsets were to be reset, so that somebody let it run. Whether they were reset cannot be told; look at them, and ask anew if they were not`,
        };
  },

  async memo({ connector }, { client }) {
    return { offsets: hashOf(await readOffsets(client, connector)) };
  },

  async apply(_step, { connector }, { client }) {
    const { state } = await client.describeConnector(connector);
    if (state !== 'stopped') {
      throw new ConflictError(
        `'${connector}' is ${state}, not stopped: its offsets were left alone. Stop it and try again`,
      );
    }
    await client.resetOffsets(connector);
  },
};

/** Parts without an offset were reset before. */
async function readOffsets(
  client: Pick<ConnectCluster, 'readOffsets'>,
  connector: string,
): Promise<ConnectorOffset[]> {
  const offsets = await client.readOffsets(connector);
  return offsets.filter(({ offset }) => offset !== undefined);
}

function hashOf(offsets: readonly ConnectorOffset[]): string {
  const texts = offsets.map(part => JSON.stringify(part)).sort();
  return createHash('sha256').update(texts.join('\n')).digest('hex');
}
