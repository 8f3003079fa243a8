// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConnectorConfigChanges } from '@sluice/plugin-event-streaming-node';
import { connectPath } from '../connection/connectPath';
import { Send } from '../connection/ConnectSession';
import { explainRefusal } from '../errors/explainRefusal';
import { configField } from '../wire/connector';
import { readAnswer } from '../wire/readAnswer';
import { assertNoMask } from './assertNoMask';
import { ConnectClient } from './ConnectClient';
import { connectorCall } from './connectorCall';

export async function alterConfig(
  { session, secrets }: ConnectClient,
  name: string,
  changes: ConnectorConfigChanges,
): Promise<void> {
  const call = connectorCall('change the configuration of', name, {
    readOnly: false,
  });
  await session.call(call, async send => {
    assertNoMask(changes);
    const path = connectPath`connectors/${name}/config`;
    try {
      await send({ method: 'PATCH', path, body: changes });
    } catch (error) {
      throw await explainRefusal(error, {
        // What the worker says may be about any key, not only those that change.
        config: () => readChanged(name, changes, send),
        isSecretIn: config => secrets.isSecretIn(config, send),
      });
    }
  });
}

async function readChanged(
  name: string,
  changes: ConnectorConfigChanges,
  send: Send,
): Promise<Record<string, string>> {
  const path = connectPath`connectors/${name}/config`;
  const now = readAnswer(await send({ method: 'GET', path }), configField);
  const changed = Object.entries({ ...now, ...changes }).flatMap(
    ([key, value]) => (value === null ? [] : [[key, value]]),
  );
  return Object.fromEntries(changed);
}
