// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { InputError } from '@backstage/errors';
import {
  ConnectorOffset,
  REDACTED_VALUE,
} from '@sluice/plugin-event-streaming-node';
import { connectPath } from '../connection/connectPath';
import { ConnectProblem } from '../errors/ConnectProblem';
import { WorkerTexts } from '../redaction/WorkerTexts';
import { ConnectClient } from './ConnectClient';
import { connectorCall } from './connectorCall';

export async function resetOffsets(
  { session }: ConnectClient,
  name: string,
): Promise<void> {
  const call = connectorCall('reset the offsets of', name, { readOnly: false });
  await session.call(call, send =>
    send({ method: 'DELETE', path: connectPath`connectors/${name}/offsets` }),
  );
}

export async function alterOffsets(
  { session }: ConnectClient,
  name: string,
  offsets: readonly ConnectorOffset[],
): Promise<void> {
  const call = connectorCall('set the offsets of', name, { readOnly: false });
  await session.call(call, async send => {
    if (JSON.stringify(offsets).includes(REDACTED_VALUE)) {
      throw new InputError(
        'a value is the mask that stands where a secret was. Give the value itself, or leave this part out',
      );
    }
    try {
      await send({
        method: 'PATCH',
        path: connectPath`connectors/${name}/offsets`,
        body: {
          offsets: offsets.map(({ partition, offset }) => ({
            partition,
            offset: offset ?? null,
          })),
        },
      });
    } catch (error) {
      throw refusalOf(error) ?? error;
    }
  });
}

/** What is no failure of the plug-in, which refuses offsets with the same status. */
const OF_THE_WORKER =
  /^(?:Request|IO Error|Failed to|Error trying to forward)|rebalance/i;

function refusalOf(error: unknown): InputError | undefined {
  if (!(error instanceof ConnectProblem) || error.status !== 500) {
    return undefined;
  }
  const { text } = error;
  return text === undefined || OF_THE_WORKER.test(text)
    ? undefined
    : new InputError(
        `its plug-in does not take them: ${WorkerTexts.of().reason(text)}`,
      );
}
