// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConnectorDescription } from '@sluice/plugin-event-streaming-node';
import { ConnectClient } from './ConnectClient';
import { connectorCall } from './connectorCall';
import { readConnector } from './readConnector';

export function describeConnector(
  { session, secrets }: ConnectClient,
  name: string,
): Promise<ConnectorDescription> {
  const call = connectorCall('read', name, { readOnly: true });
  return session.call(call, send => readConnector(name, send, secrets));
}
