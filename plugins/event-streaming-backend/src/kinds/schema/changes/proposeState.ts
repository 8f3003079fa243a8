// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { NotFoundError } from '@backstage/errors';
import {
  evaluateStateChange,
  planStateChange,
  schemaSetStateInputSchema,
} from '@sluice/plugin-event-streaming-common';
import { Proposal } from '../../KindHandler';
import { comparableOf } from '../readArtifact';
import { SchemaProposalsOptions } from '../SchemaProposalsOptions';
import { readReferrers } from './readReferrers';
import { readSchemaUsers } from './readSchemaUsers';
import { proposalOf, SchemaCase } from './SchemaCase';
import { sightOf } from './sightOf';
import { tellReferrers } from './tellReferrers';

const CONSEQUENCE = 'May ask the registry for the version and not get it';

/** The plan of another state of one version, with who still uses it. */
export async function proposeState(
  schema: SchemaCase,
  options: SchemaProposalsOptions,
): Promise<Proposal> {
  const { ask, target, client, live } = schema;
  const { version, state: to } = schemaSetStateInputSchema.parse(ask.input);
  const found = live.versions.find(one => one.version === version);
  if (!found) {
    throw new NotFoundError(
      `There is no version '${version}' of '${target.artifact}'`,
    );
  }
  const { globalId, state: from } = found;
  const isDisabling = to === 'disabled' && from !== 'disabled';
  const [referrers, users] = await Promise.all([
    isDisabling ? readReferrers(client, [found]) : [],
    isDisabling ? readSchemaUsers(target, CONSEQUENCE, options) : undefined,
  ]);
  const told = await tellReferrers(referrers, sightOf(schema, options));
  const { steps, effects } = planStateChange({
    target,
    version: { version, globalId },
    from,
    to,
    isNewest: comparableOf(live.versions)[0]?.globalId === globalId,
    referrers: referrers.length,
    activeGroups: users?.activeGroups ?? [],
  });
  return proposalOf(schema, {
    steps,
    effects,
    impact: [...(users?.impact ?? []), ...told.impact],
    findings: evaluateStateChange(from, to),
  });
}
