// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { NotFoundError } from '@backstage/errors';
import { setImmediate as yieldToOthers } from 'node:timers/promises';
import { ConnectorDescription } from '@sluice/plugin-event-streaming-node';
import { z } from 'zod';
import { readJson } from '../../http/readJson';
import { Send } from '../connection/ConnectSession';
import { isMissing } from '../errors/ConnectProblem';
import { PluginSecrets } from '../redaction/PluginSecrets';
import {
  infoSchema,
  isDestroyed,
  statusSchema,
  toConnectorDescription,
} from '../wire/connector';
import { PRODUCT } from '../wire/fields';
import { membersOf } from '../wire/membersOf';
import { readAnswer } from '../wire/readAnswer';
import { ConnectClient } from './ConnectClient';
import { readConnector } from './readConnector';

/** Milliseconds of work before others get their turn. */
const SLICE_MS = 10;
/** A worker makes few at a time; a list that misses more is no list. */
const MOST_WITHOUT_STATUS = 200;

const expandedSchema = z.object({ info: infoSchema, status: statusSchema });
const namesSchema = z.array(z.string());

/** All connectors, by one request, and one more for each that has no status yet. */
export function listConnectors({
  session,
  secrets,
}: ConnectClient): Promise<ConnectorDescription[]> {
  const call = { doing: 'list connectors', readOnly: true };
  return session.call(call, async send => {
    const { connectors, names } = await readExpanded(send, secrets);
    const fresh = await readFresh(names, send, secrets);
    return [...connectors, ...fresh].sort((a, b) => (a.name < b.name ? -1 : 1));
  });
}

async function readExpanded(send: Send, secrets: PluginSecrets) {
  const { body } = await send({
    method: 'GET',
    path: 'connectors',
    query: { expand: ['info', 'status'] },
  });
  const names = new Set<string>();
  const connectors: ConnectorDescription[] = [];
  let start = performance.now();
  for (const { key, value } of membersOf(body)) {
    const { info, status } = readJson(value, expandedSchema, PRODUCT);
    names.add(key);
    if (!isDestroyed(status)) {
      const isSecret = await secrets.isSecretIn(info.config, send);
      connectors.push(toConnectorDescription(info, status, isSecret));
    }
    if (performance.now() - start > SLICE_MS) {
      await yieldToOthers();
      start = performance.now();
    }
  }
  return { connectors, names };
}

/** The worker leaves connectors out of the list that were made a moment ago. */
async function readFresh(
  listed: ReadonlySet<string>,
  send: Send,
  secrets: PluginSecrets,
): Promise<ConnectorDescription[]> {
  const answer = await send({ method: 'GET', path: 'connectors' });
  const names = readAnswer(answer, namesSchema);
  const fresh = names.filter(name => !listed.has(name));
  const read = await Promise.all(
    fresh
      .slice(0, MOST_WITHOUT_STATUS)
      .map(name => readIfThere(name, send, secrets)),
  );
  return read.flat();
}

async function readIfThere(
  name: string,
  send: Send,
  secrets: PluginSecrets,
): Promise<ConnectorDescription[]> {
  try {
    return [await readConnector(name, send, secrets)];
  } catch (error) {
    if (isMissing(error) || error instanceof NotFoundError) {
      return []; // deleted meanwhile
    }
    throw error;
  }
}
