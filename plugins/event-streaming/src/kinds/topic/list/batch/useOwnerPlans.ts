// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { toError } from '@backstage/errors';
import { useApi } from '@backstage/frontend-plugin-api';
import {
  EventStreamingApi,
  Finding,
  PlanReport,
  topicKind,
  TopicSummary,
} from '@sluice/plugin-event-streaming-common';
import { useMemo } from 'react';
import { eventStreamingApiRef } from '../../../../api';
import { useLatest } from '../../../../hooks/useLatest';
import { readRefusal } from '../../../../requests/readRefusal';
import { NameGroups, useGroupNames } from '../../../../requests/useGroupNames';
import { eventStreamingTranslationRef } from '../../../../translation';
import { useTexts } from '../../../../translation/useTexts';
import { Translate } from '../../../../translation/Translate';

/** What the rules say to another owner of one topic. */
export interface OwnerPlan {
  topic: TopicSummary;
  outcome: Finding['outcome'];
  /** At once, by whose approval, or why not. */
  answer: string;
  /** Undefined where it is not possible. */
  fingerprint?: string;
}

/** So that a long list does not ask all at once. */
const AT_ONCE = 5;

/** Asks the rules about each topic; undefined until all have an answer. */
export function useOwnerPlans(
  topics: readonly TopicSummary[],
  owner: string | undefined,
): readonly OwnerPlan[] | undefined {
  const api = useApi(eventStreamingApiRef);
  const { t } = useTexts(eventStreamingTranslationRef);
  const load = useMemo(
    () =>
      owner === undefined || topics.length === 0
        ? undefined
        : () => planAll(topics, topic => planOne(api, t, topic, owner)),
    [api, t, topics, owner],
  );
  const { value, loading } = useLatest(load);
  const nameGroups = useGroupNames();
  return load && !loading
    ? value?.map(({ gates, ...plan }) => ({
        ...plan,
        answer: gates ? approvalOf(gates, t, nameGroups) : plan.answer,
      }))
    : undefined;
}

/** A plan before the groups that are asked have their names. */
type AskedPlan = OwnerPlan & { gates?: PlanReport['gates'] };

function approvalOf(
  gates: PlanReport['gates'],
  t: Translate,
  nameGroups: NameGroups,
): string {
  const groups = gates.map(gate => nameGroups(gate)).join(', ');
  return t('topics.batch.approval', { groups });
}

async function planAll(
  topics: readonly TopicSummary[],
  ask: (topic: TopicSummary) => Promise<AskedPlan>,
): Promise<AskedPlan[]> {
  const plans: AskedPlan[] = [];
  for (let start = 0; start < topics.length; start += AT_ONCE) {
    plans.push(
      ...(await Promise.all(topics.slice(start, start + AT_ONCE).map(ask))),
    );
  }
  return plans;
}

async function planOne(
  api: EventStreamingApi,
  t: Translate,
  topic: TopicSummary,
  owner: string,
): Promise<AskedPlan> {
  const target = { cluster: topic.cluster, topic: topic.topic };
  const operation = topicKind.operations.assignOwner.id;
  try {
    const { violations, gates, fingerprint } = await api.planOperation({
      body: { operation, target, input: { owner } },
    });
    if (violations.length > 0) {
      const answer = violations.map(({ message }) => message).join('. ');
      return { topic, outcome: 'violation', answer };
    }
    return gates.length > 0
      ? { topic, outcome: 'warning', answer: '', gates, fingerprint }
      : { topic, outcome: 'ok', answer: t('topics.batch.now'), fingerprint };
  } catch (error) {
    const answer = readRefusal(toError(error)).message;
    return { topic, outcome: 'violation', answer };
  }
}
