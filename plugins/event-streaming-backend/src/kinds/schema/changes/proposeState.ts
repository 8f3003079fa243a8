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
import { readBroken } from './readBroken';
import { readReferrers } from './readReferrers';
import { readSchemaUsers } from './readSchemaUsers';
import { proposalOf, SchemaCase } from './SchemaCase';
import { sightOf } from './sightOf';
import { tellReferrers } from './tellReferrers';

const DISABLED =
  'Gets the version only by its id, not by its name nor as the newest one';
const BROKEN =
  'Reads the topic, and one of two versions that do not fit can fail it';

/** The plan of another state of one version, with who still uses it. */
export async function proposeState(
  schema: SchemaCase,
  options: SchemaProposalsOptions,
): Promise<Proposal> {
  const { ask, target, client, live } = schema;
  const { version, state: to } = schemaSetStateInputSchema.parse(ask.input);
  const found = versionOf(schema, version);
  const { globalId, state: from } = found;
  const isDisabling = to === 'disabled' && from !== 'disabled';
  const isBack = from === 'disabled' && to !== 'disabled';
  const sight = sightOf(schema, options);
  const broken = isBack ? await readBroken(schema, found, sight) : undefined;
  const consequence = broken ? BROKEN : DISABLED;
  const [referrers, users] = await Promise.all([
    isDisabling ? readReferrers(client, [found]) : [],
    isDisabling || broken
      ? readSchemaUsers(target, consequence, options)
      : undefined,
  ]);
  const told = await tellReferrers(referrers, sight);
  const { steps, effects } = planStateChange({
    target,
    version: { version, globalId },
    from,
    to,
    isNewest: comparableOf(live.versions)[0]?.globalId === globalId,
    referrers: referrers.length,
    activeGroups: users?.activeGroups ?? [],
    broken,
  });
  return proposalOf(schema, {
    steps,
    effects,
    impact: [...(users?.impact ?? []), ...told.impact],
    findings: evaluateStateChange(from, to, broken),
  });
}

function versionOf({ live, target }: SchemaCase, version: string) {
  const found = live.versions.find(one => one.version === version);
  if (!found) {
    throw new NotFoundError(
      `There is no version '${version}' of '${target.artifact}'`,
    );
  }
  return found;
}
