// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import {
  Effect,
  evaluateOwnerChange,
  planNotesChange,
  PrefixRule,
  titleOfOwner,
  topicAssignOwnerInputSchema,
} from '@sluice/plugin-event-streaming-common';
import { Identity } from '../../../identity/Identity';
import { ObjectOwner } from '../../assertOwnerAsks';
import { Ask, Proposal } from '../../KindHandler';
import { proposalOf, TopicCase } from './TopicCase';

/** The owner that is asked for, as the catalog writes it. */
export function newOwnerOf(ask: Ask): string {
  const { owner } = topicAssignOwnerInputSchema.parse(ask.input);
  return stringifyEntityRef(parseEntityRef(owner));
}

/** The plan of another owner: a claim of what nobody owns, or a transfer. */
export async function proposeOwner(
  topic: TopicCase,
  identity: Pick<Identity, 'existing'>,
  prefixes: readonly PrefixRule[],
): Promise<Proposal> {
  const { ask, target, state, owner } = topic;
  const newOwner = newOwnerOf(ask);
  const known = await identity.existing([newOwner]);
  return proposalOf(topic, {
    steps: planNotesChange(target, state.notes, { owner: newOwner }),
    effects: [effectOf(target.topic, owner, newOwner)],
    findings: evaluateOwnerChange({
      topic: target.topic,
      owner: owner.active,
      newOwner,
      isKnown: known.has(newOwner),
      prefixes,
    }),
  });
}

function effectOf(topic: string, owner: ObjectOwner, to: string): Effect {
  if (owner.active !== undefined) {
    return {
      code: 'owner-transferred',
      severity: 'care',
      message: `Gives '${topic}' from ${titleOfOwner(
        owner.active,
      )} to ${titleOfOwner(to)}, who then decides about it`,
      params: { from: owner.active, to },
    };
  }
  const why = owner.isOrphaned
    ? `whose owner ${titleOfOwner(owner.ref)} is gone from the catalog`
    : 'which nobody owns';
  return {
    code: 'owner-claimed',
    severity: 'care',
    message: `Gives '${topic}', ${why}, to ${titleOfOwner(to)}`,
    params: { to, ...(owner.isOrphaned ? { from: owner.ref } : {}) },
  };
}
