// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { InputError } from '@backstage/errors';
import { NewConnector } from '@sluice/plugin-event-streaming-node';
import { explainRefusal } from '../errors/explainRefusal';
import { assertNoMask } from './assertNoMask';
import { ConnectClient } from './ConnectClient';
import { connectorCall } from './connectorCall';

/** Others are taken by the worker, and could never be deleted again. */
const NAME = /^(?!\.{1,2}$)[A-Za-z0-9._-]{1,249}$/;

export async function createConnector(
  { session, secrets }: ConnectClient,
  connector: NewConnector,
): Promise<void> {
  const { name, initialState } = connector;
  const call = connectorCall('create', name, { readOnly: false });
  await session.call(call, async send => {
    const config = { ...connector.config, name };
    assertNoMask(config);
    if (!NAME.test(name)) {
      throw new InputError(
        'a name has letters of ASCII, digits, dots, dashes and underscores only, at most 249. Choose another name',
      );
    }
    try {
      await send({
        method: 'POST',
        path: 'connectors',
        body: { name, config, initial_state: initialState?.toUpperCase() },
      });
    } catch (error) {
      throw await explainRefusal(error, {
        config: async () => config,
        isSecretIn: known => secrets.isSecretIn(known, send),
      });
    }
  });
}
