// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { StreamingRequest } from '@sluice/plugin-event-streaming-common';
import { AgeText } from '../../components/values/AgeText';
import { GateItem, GatePerson } from '../../components/plan/GateList';
import { Translate } from '../../translation/Translate';
import { isGateMet } from '../isGateMet';
import { personName } from '../personName';
import { NameGroups } from '../useGroupNames';

/** A long list of people says less than its number. */
const MOST_PEOPLE = 5;

type Gate = StreamingRequest['gates'][number];

export interface GateItemsOptions {
  viewer: string | undefined;
  t: Translate;
  nameGroups: NameGroups;
}

/** The gates of a request: why each is there, who approved and who may. */
export function gateItems(
  request: StreamingRequest,
  { viewer, t, nameGroups }: GateItemsOptions,
): GateItem[] {
  return request.gates.map(gate => ({
    id: gate.id,
    name: nameGroups(gate) || t('requests.gates.nobody'),
    why: whyOf(gate, t),
    approved: gate.approvedBy.length,
    needed: gate.count,
    people: [
      ...approvers(gate, request, viewer, t),
      ...candidates(gate, request, viewer, t),
    ],
  }));
}

function whyOf(gate: Gate, t: Translate): string {
  const { reason, escalated, blocked, eligible, eligibleTotal } = gate;
  const more = eligibleTotal - Math.min(eligible.length, MOST_PEOPLE);
  return [
    reason,
    escalated && t('requests.gates.escalated', { reason: escalated }),
    blocked,
    more > 0 && !isGateMet(gate) && t('requests.gates.more', { count: more }),
  ]
    .filter(Boolean)
    .join('. ');
}

function approvers(
  gate: Gate,
  { decisions }: StreamingRequest,
  viewer: string | undefined,
  t: Translate,
): GatePerson[] {
  return gate.approvedBy.map(ref => {
    const at = decisions.find(
      ({ by, decision }) => by === ref && decision === 'approved',
    )?.at;
    return {
      id: ref,
      name: personName(ref),
      you: ref === viewer,
      note: at
        ? t('requests.gates.approved', { age: <AgeText key="age" at={at} /> })
        : undefined,
    };
  });
}

function candidates(
  gate: Gate,
  { state }: StreamingRequest,
  viewer: string | undefined,
  t: Translate,
): GatePerson[] {
  if (state !== 'pending' || isGateMet(gate)) {
    return [];
  }
  return gate.eligible
    .filter(ref => !gate.approvedBy.includes(ref))
    .sort((a, b) => Number(b === viewer) - Number(a === viewer))
    .slice(0, MOST_PEOPLE)
    .map(ref => ({
      id: ref,
      name: personName(ref),
      you: ref === viewer,
      note: t('requests.gates.can'),
    }));
}
