// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  counted,
  titleOfOwner,
  TOPIC_HEALTH_STATES,
  TopicHealth,
} from '@sluice/plugin-event-streaming-common';
import { TopicReading } from '../reading/ClusterReading';
import { PreviousTopic, TopicRow, UNKNOWN } from './TopicRow';

/** From when on a topic is called lagging or idle. */
export interface HealthThresholds {
  /** Messages. */
  lagThreshold: number;
  idleAfterMs: number;
}

/** What the health of a topic that is there follows from. */
export interface HealthEvidence {
  reading: TopicReading;
  identity: Pick<
    TopicRow,
    'internal' | 'owner' | 'owner_source' | 'owner_exists'
  >;
  /** Since when nothing was written, as far as is known. */
  quietSince: number | null;
  /** The request that is deleting it. */
  deletedBy?: string;
  previous?: Pick<PreviousTopic, 'worst_lag'>;
  now: number;
  thresholds: HealthThresholds;
}

/** The order that lists sort by: what needs a look first. */
export function healthRankOf(state: TopicHealth['state']): number {
  return TOPIC_HEALTH_STATES.indexOf(state);
}

/** The worst that is true of a topic, with the evidence in one sentence. */
export function topicHealthOf(evidence: HealthEvidence): TopicHealth {
  return (
    deletionHealth(evidence) ??
    replicationHealth(evidence.reading) ??
    lagHealth(evidence) ??
    (evidence.identity.internal ? undefined : ownerHealth(evidence.identity)) ??
    (evidence.identity.internal ? undefined : idleHealth(evidence)) ?? {
      state: 'healthy',
    }
  );
}

/** Comes first: how it is besides matters to nobody any more. */
function deletionHealth({
  deletedBy,
}: HealthEvidence): TopicHealth | undefined {
  return deletedBy === undefined
    ? undefined
    : { state: 'deleting', reason: `Request R-${deletedBy} deletes it` };
}

function replicationHealth({
  offline,
  partitions,
  underReplicated,
}: TopicReading): TopicHealth | undefined {
  if (offline > 0) {
    return {
      state: 'offline',
      reason: `Without a leader: ${offline} of ${counted(
        partitions,
        'partition',
      )}, which nobody can write to or read from`,
    };
  }
  return underReplicated > 0
    ? {
        state: 'under-replicated',
        reason: `A replica is out of sync in ${underReplicated} of ${counted(
          partitions,
          'partition',
        )}`,
      }
    : undefined;
}

/** Far behind at two readings, and not less at the second: no passing burst. */
function lagHealth({
  reading: { worstLag },
  previous,
  thresholds,
}: HealthEvidence): TopicHealth | undefined {
  const before = previous?.worst_lag ?? UNKNOWN;
  return worstLag &&
    before >= thresholds.lagThreshold &&
    worstLag.messages >= before
    ? {
        state: 'lagging',
        reason: `Group '${worstLag.group}' is ${counted(
          worstLag.messages,
          'message',
        )} behind and not catching up`,
      }
    : undefined;
}

function ownerHealth(row: HealthEvidence['identity']): TopicHealth | undefined {
  if (row.owner_source === 'fallback') {
    return {
      state: 'unowned',
      reason: 'No assignment, catalog annotation or prefix names an owner',
    };
  }
  return row.owner_exists === false
    ? {
        state: 'orphaned',
        reason: `Its owner '${titleOfOwner(row.owner)}' is not in the catalog`,
      }
    : undefined;
}

function idleHealth({
  reading,
  quietSince,
  now,
  thresholds,
}: HealthEvidence): TopicHealth | undefined {
  if (reading.endSum === '0') {
    return { state: 'idle', reason: 'Nothing was written to it yet' };
  }
  const quietFor = quietSince === null ? 0 : now - quietSince;
  return quietFor >= thresholds.idleAfterMs
    ? { state: 'idle', reason: 'Nothing is being written to it' }
    : undefined;
}
