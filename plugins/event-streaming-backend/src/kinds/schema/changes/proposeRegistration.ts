// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import {
  evaluateSchemaRegistration,
  ImpactItem,
  isSameRef,
  planRegistration,
  RegisteredDocument,
  SchemaRegisterInput,
  schemaRegisterInputSchema,
} from '@sluice/plugin-event-streaming-common';
import { assertOwnerAsks } from '../../assertOwnerAsks';
import { Ask, Proposal } from '../../KindHandler';
import { DraftJudge } from '../draft/DraftJudge';
import { draftIdentity } from '../draft/draftIdentity';
import { labelsOf } from '../draft/draftFormat';
import { DraftVerdict } from '../draft/DraftVerdict';
import { topicNotes } from '../draft/topicNotes';
import { unrelatedSchemas } from '../links/unrelatedSchemas';
import { SchemaProposalsOptions } from '../SchemaProposalsOptions';
import { beforeRegistration } from './beforeRegistration';
import { contentHash } from './contentHash';
import { readSchemaUsers } from './readSchemaUsers';
import { sightOf } from './sightOf';
import { NameCase, proposalOf } from './SchemaCase';
import { stateOf } from './stateOf';

/** The plan of a new schema, or of its next version, and what the registry says. */
export async function proposeRegistration(
  named: NameCase,
  options: SchemaProposalsOptions,
): Promise<Proposal> {
  const { ask, target, client, owner, record } = named;
  const input = inputOf(ask);
  const { content, format, references, compatibility } = input;
  const sight = sightOf(named, options);
  const judged = await DraftJudge.judge({
    client,
    id: { group: target.group, artifact: target.artifact },
    mayKnow: other => sight.mayKnow(other),
    mayTell: other => sight.mayAllKnow(other),
    draft: { content, format, references },
    compatibility,
  });
  const verdict = beforeRegistration(judged, ask, compatibility);
  const { live, answer: check, changes, broken } = verdict;
  const state = stateOf(live, record);
  if (state.exists) {
    assertOwnerAsks(target.artifact, owner, ask.requester);
  }
  const override = input.override ?? false;
  const { steps, effects } = planRegistration({
    target,
    state,
    document: documentOf(verdict),
    check,
    changes,
    broken,
    owner: state.exists ? undefined : input.owner,
    description: input.description,
    override,
  });
  const { notes, ...facts } = await topicFacts(named, verdict, options);
  const newOwner = state.exists ? owner.active : input.owner;
  return proposalOf(named, {
    steps,
    effects,
    impact:
      broken || check.outcome === 'incompatible'
        ? await readersOf(named, options)
        : [],
    findings: evaluateSchemaRegistration({
      target,
      input,
      exists: state.exists,
      owner: owner.active,
      ...facts,
      broken,
      check: { ...check, notes: [...check.notes, ...notes] },
      readOnly: await whyReadOnly(named),
      prefixes: options.config.prefixes,
      requester: ask.requester,
    }),
    owner: newOwner,
  });
}

/** Refs as the catalog writes them, so that owners can be compared. */
function inputOf({ input: raw }: Ask): SchemaRegisterInput {
  const input = schemaRegisterInputSchema.parse(raw);
  return input.owner === undefined
    ? input
    : { ...input, owner: stringifyEntityRef(parseEntityRef(input.owner)) };
}

function documentOf(verdict: DraftVerdict): RegisteredDocument {
  const { artifactType, content, format } = verdict;
  const { text, contentType, references } = content;
  return {
    ...(artifactType ? { artifactType } : {}),
    content: text,
    contentHash: contentHash(text),
    contentType,
    references: references.map(({ name, group, artifact, version }) => ({
      name,
      group,
      artifact,
      version,
    })),
    labels: format ? labelsOf(format) : {},
  };
}

async function readersOf(
  { target }: NameCase,
  options: SchemaProposalsOptions,
): Promise<ImpactItem[]> {
  const consequence =
    'Reads the topic and can fail on the new version, or misread it';
  return (await readSchemaUsers(target, consequence, options)).impact;
}

/** What the topics that it describes say of the requester and of the schema. */
async function topicFacts(
  { ask, target }: NameCase,
  { parsed }: DraftVerdict,
  options: SchemaProposalsOptions,
) {
  const { identity, inventory, topics } = options;
  const { owner } = inputOf(ask);
  const [known, described] = await Promise.all([
    owner === undefined ? new Set<string>() : identity.existing([owner]),
    inventory.topics(target),
  ]);
  const schema = draftIdentity(target, parsed, inputOf(ask).references);
  const caller = async () => ask.requester;
  const isThere = await Promise.all(described.map(it => topics.isThere(it)));
  const there = described.filter((_, index) => isThere[index]);
  const owners = await Promise.all(there.map(it => topics.ownership(it)));
  return {
    notes: topicNotes(parsed, described),
    others: await unrelatedSchemas(schema, described, caller, options),
    isOwnerKnown: owner !== undefined && known.has(owner),
    ownsTopic: owners.some(
      topic =>
        topic.source !== 'fallback' &&
        ask.requester.ownershipRefs.some(ref => isSameRef(ref, topic.owner)),
    ),
  };
}

/** Some registries are only read from, whoever asks. */
async function whyReadOnly({ client }: NameCase): Promise<string | undefined> {
  const { write } = await client.capabilities();
  return write.state === 'no' ? write.reason : undefined;
}
