// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { toError } from '@backstage/errors';
import { LoggerService } from '@backstage/backend-plugin-api';
import {
  ConnectCluster,
  ConnectorDescription,
} from '@sluice/plugin-event-streaming-node';
import { yieldingMap } from '../../reading/yieldingMap';
import { contentHash } from '../../rows/contentHash';
import { storable } from '../../schemas/rows/storable';
import { inParallel } from '../../schemas/collector/inParallel';
import { storedConfigOf } from '../rows/ConnectorContext';
import { PreviousConnector } from '../rows/ConnectorRow';

/** Connectors whose topics a pass asks for: one request each. */
const MOST_PER_PASS = 50;
/** Requests at once. */
const AT_ONCE = 4;

/** What a pass asks topics for. */
export interface ActiveTopicsOptions {
  connect: string;
  readings: readonly ConnectorDescription[];
  previous: ReadonlyMap<string, PreviousConnector>;
  /** The last connector that was asked for in its turn. */
  cursor?: string;
  logger: LoggerService;
}

/** Topics by connector, and where the next pass goes on. */
export interface ActiveTopics {
  of: ReadonlyMap<string, string[]>;
  cursor?: string;
}

/**
 * Asks for the topics of connectors that are new or have another
 * configuration, and of some others in their turn: Connect tells them one
 * connector at a time. A connector that gives no answer keeps what was known.
 */
export async function readActiveTopics(
  client: Pick<ConnectCluster, 'listActiveTopics'>,
  { connect, readings, previous, cursor, logger }: ActiveTopicsOptions,
): Promise<ActiveTopics> {
  const names = await yieldingMap(readings, ({ name, config }) => ({
    name,
    isChanged:
      previous.get(name)?.config_hash !==
      contentHash(storable(storedConfigOf(config))),
  }));
  const changed = names.filter(({ isChanged }) => isChanged);
  const due = changed.slice(0, MOST_PER_PASS).map(({ name }) => name);
  const turn = inTurn(
    names.map(({ name }) => name),
    cursor,
  ).slice(0, MOST_PER_PASS - due.length);
  const found = new Map<string, string[]>();
  await inParallel(AT_ONCE, new Set([...due, ...turn]), async name => {
    try {
      const topics = await client.listActiveTopics(name);
      if (topics) {
        found.set(name, topics);
      }
    } catch (error) {
      logger.debug(
        `The topics of connector '${name}' of Connect cluster '${connect}' could not be asked: ${
          toError(error).message
        }`,
      );
    }
  });
  return { of: found, cursor: turn.at(-1) ?? cursor };
}

/** All names, beginning behind the cursor. */
function inTurn(names: string[], cursor = ''): string[] {
  const sorted = [...names].sort();
  const at = sorted.findIndex(name => name > cursor);
  return at < 0 ? sorted : [...sorted.slice(at), ...sorted.slice(0, at)];
}
