// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  SchemaCheck,
  SchemaProposal,
} from '@sluice/plugin-event-streaming-node';
import { z } from 'zod';
import { artifactPath, groupPath } from '../connection/objectPath';
import { RegistrySession, Send } from '../connection/RegistrySession';
import { checkerFailure } from '../errors/checkerFailure';
import { isProblem, RegistryProblem } from '../errors/RegistryProblem';
import { toCreateVersion } from '../wire/createVersion';
import { readJson } from '../wire/readJson';
import { artifactCall } from './artifactCall';
import { assertKnownType } from './assertKnownType';

/** Types that the registry has a checker for; for all others it says yes without looking. */
const CHECKED_TYPES = ['AVRO', 'JSON', 'PROTOBUF', 'OPENAPI', 'XSD'];

const typeSchema = z.object({ artifactType: z.string() });
const newArtifactSchema = z
  .object({ version: typeSchema })
  .transform(({ version }) => version);

/** The registry runs its rules and stores nothing. */
export function checkSchema(
  session: RegistrySession,
  proposal: SchemaProposal,
): Promise<SchemaCheck> {
  const call = artifactCall('check a schema for', proposal, { readOnly: true });
  return session.call(call, async send => {
    try {
      return (await exists(send, artifactPath(proposal)))
        ? await checkVersion(send, proposal)
        : await checkArtifact(send, proposal);
    } catch (error) {
      const problem = error instanceof RegistryProblem ? error : undefined;
      const refusal = problem?.refusal;
      if (refusal) {
        return { outcome: 'refused', refusal };
      }
      await assertKnownType(send, error, proposal.type);
      const failure = problem && checkerFailure(problem);
      if (failure) {
        return { outcome: 'refused', refusal: failure };
      }
      throw error;
    }
  });
}

async function checkVersion(
  send: Send,
  proposal: SchemaProposal,
): Promise<SchemaCheck> {
  const answer = await send({
    method: 'POST',
    path: `${artifactPath(proposal)}/versions`,
    query: { dryRun: true },
    body: toCreateVersion({ content: proposal.content }),
  });
  return toCheck(readJson(answer, typeSchema));
}

/** The dry run makes the group of a new artifact, so it is only for groups that are there. */
async function checkArtifact(
  send: Send,
  proposal: SchemaProposal,
): Promise<SchemaCheck> {
  const group = groupPath(proposal.group);
  // The default group is always there, though nothing is found under its name.
  if (proposal.group !== 'default' && !(await exists(send, group))) {
    return { outcome: 'not-checked', reason: 'no-group' };
  }
  const answer = await send({
    method: 'POST',
    path: `${group}/artifacts`,
    query: { dryRun: true, ifExists: 'FAIL' },
    body: {
      artifactId: proposal.artifact,
      artifactType: proposal.type,
      firstVersion: toCreateVersion({ content: proposal.content }),
    },
  });
  return toCheck(readJson(answer, newArtifactSchema));
}

function toCheck({ artifactType }: { artifactType: string }): SchemaCheck {
  return CHECKED_TYPES.includes(artifactType)
    ? { outcome: 'accepted' }
    : { outcome: 'not-checked', reason: 'no-checker' };
}

async function exists(send: Send, path: string): Promise<boolean> {
  try {
    await send({ method: 'GET', path });
    return true;
  } catch (error) {
    if (
      isProblem(error, 'ArtifactNotFoundException') ||
      isProblem(error, 'GroupNotFoundException')
    ) {
      return false;
    }
    throw error;
  }
}
