// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  ArtifactId,
  CompatibilityLevel,
} from '@sluice/plugin-event-streaming-node';
import { artifactPath } from '../connection/objectPath';
import { RegistrySession, Send } from '../connection/RegistrySession';
import { isProblem } from '../errors/RegistryProblem';
import { artifactCall } from './artifactCall';

const TYPE = 'COMPATIBILITY';

/** Sets or removes the artifact's own rule, whichever state it is in. */
export async function setCompatibility(
  session: RegistrySession,
  id: ArtifactId,
  level: CompatibilityLevel | undefined,
): Promise<void> {
  const verb =
    level === undefined
      ? 'remove the compatibility rule of'
      : `set the compatibility rule ${level} of`;
  const call = artifactCall(verb, id, { readOnly: false });
  const rules = `${artifactPath(id)}/rules`;
  await session.call(call, send =>
    level === undefined
      ? remove(send, rules)
      : put(send, rules, { ruleType: TYPE, config: level }),
  );
}

async function remove(send: Send, rules: string): Promise<void> {
  try {
    await send({ method: 'DELETE', path: `${rules}/${TYPE}` });
  } catch (error) {
    if (!isProblem(error, 'RuleNotFoundException')) {
      throw error;
    }
  }
}

/** A rule that is there is replaced, one that is not is made; another writer may do either meanwhile. */
async function put(send: Send, rules: string, body: object): Promise<void> {
  const replace = () => send({ method: 'PUT', path: `${rules}/${TYPE}`, body });
  try {
    await replace();
  } catch (error) {
    if (!isProblem(error, 'RuleNotFoundException')) {
      throw error;
    }
    await create(send, rules, body).catch(async conflict => {
      if (!isProblem(conflict, 'RuleAlreadyExistsException')) {
        throw conflict;
      }
      await replace();
    });
  }
}

async function create(send: Send, path: string, body: object): Promise<void> {
  await send({ method: 'POST', path, body });
}
