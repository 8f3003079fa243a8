// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  ArtifactId,
  CompatibilityLevel,
} from '@sluice/plugin-event-streaming-node';
import { artifactPath, groupPath } from '../connection/objectPath';
import { RegistrySession, Send } from '../connection/RegistrySession';
import { isProblem } from '../errors/RegistryProblem';
import { readJson } from '../wire/readJson';
import { ruleSchema } from '../wire/rule';
import { artifactCall } from './artifactCall';

/** What is not there has no rule of its own. */
const WITHOUT_RULE = [
  'RuleNotFoundException',
  'ArtifactNotFoundException',
  'GroupNotFoundException',
];

type Rule = Promise<CompatibilityLevel | undefined>;

/** The artifact's own rule. */
export function readRule(session: RegistrySession, id: ArtifactId): Rule {
  const call = artifactCall('read the compatibility rule of', id, {
    readOnly: true,
  });
  return session.call(call, send => askArtifact(send, id));
}

/** The group's own rule. */
export function readGroupRule(session: RegistrySession, group: string): Rule {
  const doing = `read the compatibility rule of group '${group}'`;
  return session.call({ doing, readOnly: true }, send => askGroup(send, group));
}

/** The rule of the registry. */
export function readGlobalRule(session: RegistrySession): Rule {
  const doing = 'read the compatibility rule of the registry';
  return session.call({ doing, readOnly: true }, askRegistry);
}

export function askArtifact(send: Send, id: ArtifactId): Rule {
  return ask(send, artifactPath(id));
}

export function askGroup(send: Send, group: string): Rule {
  return ask(send, groupPath(group));
}

export function askRegistry(send: Send): Rule {
  return ask(send, 'admin');
}

async function ask(send: Send, holder: string): Rule {
  const path = `${holder}/rules/COMPATIBILITY`;
  try {
    return readJson(await send({ method: 'GET', path }), ruleSchema).config;
  } catch (error) {
    if (WITHOUT_RULE.some(code => isProblem(error, code))) {
      return undefined;
    }
    throw error;
  }
}
