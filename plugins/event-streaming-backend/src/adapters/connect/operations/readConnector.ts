// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { NotFoundError } from '@backstage/errors';
import { ConnectorDescription } from '@sluice/plugin-event-streaming-node';
import { connectPath } from '../connection/connectPath';
import { Send } from '../connection/ConnectSession';
import { isMissing } from '../errors/ConnectProblem';
import { PluginSecrets } from '../redaction/PluginSecrets';
import {
  infoSchema,
  isDestroyed,
  statusSchema,
  toConnectorDescription,
  WireStatus,
} from '../wire/connector';
import { readAnswer } from '../wire/readAnswer';

/** A connector by two requests. */
export async function readConnector(
  name: string,
  send: Send,
  secrets: PluginSecrets,
): Promise<ConnectorDescription> {
  const path = connectPath`connectors/${name}`;
  const [info, status] = await Promise.all([
    send({ method: 'GET', path }),
    readStatus(name, send),
  ]);
  if (isDestroyed(status)) {
    throw new NotFoundError('it was deleted a moment ago');
  }
  const connector = readAnswer(info, infoSchema);
  const isSecret = await secrets.isSecretIn(connector.config, send);
  return toConnectorDescription(connector, status, isSecret);
}

/** Undefined for a moment after a connector was made: its status comes by way of a topic. */
async function readStatus(
  name: string,
  send: Send,
): Promise<WireStatus | undefined> {
  try {
    const path = connectPath`connectors/${name}/status`;
    return readAnswer(await send({ method: 'GET', path }), statusSchema);
  } catch (error) {
    if (isMissing(error)) {
      return undefined;
    }
    throw error;
  }
}
