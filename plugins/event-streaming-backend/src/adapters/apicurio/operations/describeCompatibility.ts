// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  ArtifactId,
  Compatibility,
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

const ORIGINS = ['artifact', 'group', 'global'] as const;

/** Each level's own rule; the first one masks the rest. */
export function describeCompatibility(
  session: RegistrySession,
  id: ArtifactId,
): Promise<Compatibility> {
  const call = artifactCall('read the compatibility rule of', id, {
    readOnly: true,
  });
  return session.call(call, async send => {
    const [artifact, group, global] = await Promise.all([
      readLevel(send, `${artifactPath(id)}/rules`),
      readLevel(send, `${groupPath(id.group)}/rules`),
      readLevel(send, 'admin/rules'),
    ]);
    return toCompatibility({ artifact, group, global });
  });
}

function toCompatibility(own: Omit<Compatibility, 'inForce'>): Compatibility {
  const origin = ORIGINS.find(level => own[level] !== undefined);
  const inForce = origin
    ? { level: own[origin] ?? 'NONE', origin }
    : ({ level: 'NONE', origin: 'default' } as const);
  return { inForce, ...own };
}

async function readLevel(
  send: Send,
  rules: string,
): Promise<CompatibilityLevel | undefined> {
  try {
    const path = `${rules}/COMPATIBILITY`;
    return readJson(await send({ method: 'GET', path }), ruleSchema).config;
  } catch (error) {
    if (WITHOUT_RULE.some(code => isProblem(error, code))) {
      return undefined;
    }
    throw error;
  }
}
