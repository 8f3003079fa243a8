// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConnectorOffset } from '@sluice/plugin-event-streaming-node';
import { connectPath } from '../connection/connectPath';
import { offsetsSchema, toOffsets } from '../wire/offsets';
import { readAnswer } from '../wire/readAnswer';
import { ConnectClient } from './ConnectClient';
import { connectorCall } from './connectorCall';

export function readOffsets(
  { session }: ConnectClient,
  name: string,
): Promise<ConnectorOffset[]> {
  const call = connectorCall('read the offsets of', name, { readOnly: true });
  return session.call(call, async send => {
    const path = connectPath`connectors/${name}/offsets`;
    const answer = await send({ method: 'GET', path });
    return toOffsets(readAnswer(answer, offsetsSchema));
  });
}
