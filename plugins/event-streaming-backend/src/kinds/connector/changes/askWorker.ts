// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { isError, ServiceUnavailableError } from '@backstage/errors';
import {
  ConnectorTarget,
  Finding,
} from '@sluice/plugin-event-streaming-common';
import {
  ConfigKeyValidation,
  ConnectCluster,
} from '@sluice/plugin-event-streaming-node';
import { unknownKeys } from './unknownKeys';

/** Findings of a worker that are told; a plug-in can have hundreds of keys. */
const MOST_FINDINGS = 50;

/** Characters of one of its sentences. */
const MOST_CHARACTERS = 500;

/** It understood, and says no to all of it. */
const REFUSALS: readonly string[] = [
  'InputError',
  'NotFoundError',
  'ConnectConfigInvalidError',
];

/**
 * What the worker says to a configuration, by key. It must have passed the
 * policy: a worker resolves the references that it is sent.
 *
 * @throws ServiceUnavailableError when it cannot say anything
 */
export async function askWorker(
  client: Pick<ConnectCluster, 'validateConfig'>,
  { connect, connector }: ConnectorTarget,
  config: Readonly<Record<string, string>>,
): Promise<Finding[]> {
  try {
    const { keys } = await client.validateConfig({
      ...config,
      name: connector,
    });
    const problems = keys.flatMap(problemsOf);
    const told = keys.map(({ key }) => key.name);
    return [
      ...(problems.length ? problems : [accepted(connect)]),
      ...unknownKeys(config, told).map(key => unknown(key, connect)),
    ].slice(0, MOST_FINDINGS);
  } catch (error) {
    if (isError(error) && REFUSALS.includes(error.name)) {
      return [problem('connector.class', error.message)];
    }
    throw new ServiceUnavailableError(
      `The configuration of '${connector}' could not be validated on '${connect}': ${
        isError(error) ? error.message : 'no reason was given'
      }`,
    );
  }
}

function problemsOf({ key, errors }: ConfigKeyValidation): Finding[] {
  return errors.map(text => problem(key.name, text));
}

function problem(key: string, text: string): Finding {
  return {
    code: 'config-invalid',
    outcome: 'violation',
    field: key === 'name' ? 'target.connector' : `input.config.${key}`,
    message: text.slice(0, MOST_CHARACTERS),
  };
}

function unknown(key: string, connect: string): Finding {
  return {
    code: 'key-unknown',
    outcome: 'warning',
    field: `input.config.${key}`,
    message: `'${connect}' tells of no key '${key}' for this plug-in: misspelt, it would be ignored`,
  };
}

function accepted(connect: string): Finding {
  return {
    code: 'config-valid',
    outcome: 'ok',
    field: 'input.config',
    message: `'${connect}' accepts the configuration`,
  };
}
