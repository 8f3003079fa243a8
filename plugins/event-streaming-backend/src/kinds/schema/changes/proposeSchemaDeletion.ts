// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  confirmationOf,
  evaluateSchemaDeletion,
  forgetSchemaStep,
  planSchemaDeletion,
  schemaDeleteInputSchema,
} from '@sluice/plugin-event-streaming-common';
import { Proposal } from '../../KindHandler';
import { SchemaProposalsOptions } from '../SchemaProposalsOptions';
import { readReferrers } from './readReferrers';
import { readSchemaUsers } from './readSchemaUsers';
import { NameCase, proposalOf, SchemaCase } from './SchemaCase';
import { sightOf } from './sightOf';
import { tellReferrers } from './tellReferrers';

/** The plan of a deletion, with what goes and who still uses it. */
export async function proposeSchemaDeletion(
  schema: SchemaCase,
  options: SchemaProposalsOptions,
): Promise<Proposal> {
  const { ask, target, state, client, live, record } = schema;
  const { confirmation } = schemaDeleteInputSchema.parse(ask.input);
  const consequence = 'Reads the topic, and cannot read its messages any more';
  const [{ deleteArtifact }, users, referrers] = await Promise.all([
    client.capabilities(),
    readSchemaUsers(target, consequence, options),
    readReferrers(client, live.versions),
  ]);
  const others = referrers.filter(
    ({ group, artifact }) =>
      group !== target.group || artifact !== target.artifact,
  );
  const told = await tellReferrers(others, sightOf(schema, options));
  const { steps, effects } = planSchemaDeletion({
    target,
    state,
    recorded: record !== undefined,
    topics: users.topics.map(({ topic }) => topic),
    activeGroups: users.activeGroups,
  });
  return proposalOf(schema, {
    steps,
    effects,
    impact: [...users.impact, ...told.impact],
    findings: [
      ...evaluateSchemaDeletion({
        artifact: target.artifact,
        forbidden:
          deleteArtifact.state === 'no' ? deleteArtifact.reason : undefined,
        referrers: told.names,
      }),
      ...confirmationOf(effects, { topic: target.artifact, confirmation }),
    ],
  });
}

/** What is left of a deletion when the schema itself is gone. */
export function proposeSchemaForgetting(named: NameCase): Proposal {
  return proposalOf(named, {
    steps: named.record ? [forgetSchemaStep(named.target)] : [],
    effects: [],
    findings: [],
  });
}
