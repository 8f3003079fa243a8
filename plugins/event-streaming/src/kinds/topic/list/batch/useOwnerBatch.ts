// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { toError } from '@backstage/errors';
import { useApi, useRouteRef } from '@backstage/frontend-plugin-api';
import { topicKind, TopicSummary } from '@sluice/plugin-event-streaming-common';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { eventStreamingApiRef } from '../../../../api';
import { readRefusal } from '../../../../requests/readRefusal';
import { batchRouteRef } from '../../../../routes';
import { OwnerPlan, useOwnerPlans } from './useOwnerPlans';

const OPERATION = topicKind.operations.assignOwner.id;

/** Several topics that are to have another owner. */
export interface OwnerBatch {
  plans: readonly OwnerPlan[] | undefined;
  /** Those that are possible. */
  possible: readonly OwnerPlan[];
  refusal: string | undefined;
  busy: boolean;
  submit: (justification: string) => Promise<void>;
}

/** Plans each change, and files those that are possible together. */
export function useOwnerBatch(
  topics: readonly TopicSummary[],
  owner: string | undefined,
): OwnerBatch {
  const api = useApi(eventStreamingApiRef);
  const navigate = useNavigate();
  const pathOf = useRouteRef(batchRouteRef);
  const plans = useOwnerPlans(topics, owner);
  const [refusal, setRefusal] = useState<string>();
  const [busy, setBusy] = useState(false);
  const possible = plans?.filter(plan => plan.fingerprint !== undefined) ?? [];

  const submit = async (justification: string) => {
    setBusy(true);
    setRefusal(undefined);
    try {
      const { id } = await api.createBatch({
        body: {
          operation: OPERATION,
          items: possible.map(({ topic, fingerprint }) => ({
            target: { cluster: topic.cluster, topic: topic.topic },
            input: { owner },
            expectedFingerprint: fingerprint,
          })),
          justification: justification.trim() || undefined,
        },
      });
      navigate(pathOf?.({ batch: id }) ?? '');
    } catch (error) {
      setRefusal(readRefusal(toError(error)).message);
      setBusy(false);
    }
  };
  return { plans, possible, refusal, busy, submit };
}
