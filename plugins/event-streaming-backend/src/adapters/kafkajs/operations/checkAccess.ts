// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { randomUUID } from 'node:crypto';
import { isError, NotImplementedError } from '@backstage/errors';
import { AccessCheck } from '@sluice/plugin-event-streaming-node';
import { KafkaSession } from '../connection/KafkaSession';
import { KafkaProtocolError } from '../errors/KafkaProtocolError';
import { ACCESS_PROBES, AccessProbe } from './accessProbes';

/**
 * Which rights the connection's user has. A list that Kafka answers holds only
 * what the user may see, so an empty one says nothing; these probes do.
 */
export async function checkAccess(
  session: KafkaSession,
): Promise<AccessCheck[]> {
  const name = `sluice-access-check-${randomUUID()}`;
  const checks: AccessCheck[] = [];
  for (const probe of ACCESS_PROBES) {
    checks.push(await check(session, probe, name));
  }
  return checks;
}

async function check(
  session: KafkaSession,
  probe: AccessProbe,
  name: string,
): Promise<AccessCheck> {
  const { operation, resource, consequence } = probe;
  const call = {
    doing: `check the right '${operation}' on ${resource}`,
    needs: `'${operation}' on ${resource}`,
    readOnly: true,
  };
  try {
    const outcome = await session.call(call, connection =>
      probe.ask(connection, name),
    );
    return { operation, resource, ...judge(outcome.errorCode, consequence) };
  } catch (error) {
    if (error instanceof NotImplementedError && isError(error)) {
      return { operation, resource, outcome: 'unknown', detail: error.message };
    }
    throw error;
  }
}

function judge(
  errorCode: number,
  consequence: string,
): Pick<AccessCheck, 'outcome' | 'detail'> {
  if (errorCode === 0) {
    return { outcome: 'allowed' };
  }
  const error = new KafkaProtocolError({ errorCode });
  switch (error.kind.class) {
    case 'denied':
      return { outcome: 'denied', detail: consequence };
    case 'failed':
    case 'unsupported':
    case 'timed-out':
      return { outcome: 'unknown', detail: error.message };
    default:
      // "No such topic" and the like: the right was there, the object was not.
      return { outcome: 'allowed' };
  }
}
