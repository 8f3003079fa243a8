// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { formatDuration } from '../../kinds/topic/formatDuration';
import { Finding } from '../../plan';
import { amountOf, itemsOf } from '../effectiveConfig';
import { beyondLimit } from '../exceptions';
import { configFix, passed, warning } from '../finding';
import { TopicQuestion } from '../TopicQuestion';
import { EnvironmentTier } from '../types';

const KEY = 'retention.ms';
const FIELD = `input.config.${KEY}`;
const HOUR_MS = 3_600_000;

/** A consumer that stops on a Friday must find its messages on Monday. */
const SHORTEST: Record<EnvironmentTier, number> = {
  dev: HOUR_MS,
  staging: 72 * HOUR_MS,
  prod: 72 * HOUR_MS,
};

/** Messages are kept long enough, and no longer than a team may decide. */
export function retentionRule(question: TopicQuestion): Finding[] {
  const { spec, profile } = question;
  const kept = amountOf(spec, KEY);
  const cleanup = itemsOf(spec, 'cleanup.policy') ?? [];
  if (kept === undefined || cleanup.length === 0) {
    return [];
  }
  if (!cleanup.includes('delete')) {
    const message = 'The latest message of each key is kept, however old it is';
    return [passed('retention', message, { field: FIELD })];
  }
  const limit = profile.limits.retentionMs.value;
  const isUnlimited = kept < 0 && !cleanup.includes('compact');
  if (limit >= 0 && (isUnlimited || kept > limit)) {
    return [tooLong(question, kept, limit)];
  }
  return [judge(kept, limit, profile.tier)];
}

function tooLong(
  question: TopicQuestion,
  kept: number,
  limit: number,
): Finding {
  const most = formatDuration(limit);
  return beyondLimit(
    question,
    { limit: KEY, value: kept },
    {
      message: `${describe(kept)} is longer than the ${most} that ${
        question.profile.title
      } allows without approval`,
      extra: {
        detail: `At most ${most} without approval`,
        ...configFix(KEY, String(limit), `Set to ${most}`),
      },
    },
  );
}

function judge(kept: number, limit: number, tier: EnvironmentTier): Finding {
  if (kept >= 0 && kept < SHORTEST[tier]) {
    const detail = `Consumers that stand still longer than ${formatDuration(
      kept,
    )} miss messages`;
    return warning('retention-short', `Kept for ${formatDuration(kept)} only`, {
      field: FIELD,
      detail,
    });
  }
  const most =
    limit < 0 ? '' : `, at most ${formatDuration(limit)} without approval`;
  const message =
    kept < 0 ? 'Kept without limit' : `Kept for ${formatDuration(kept)}${most}`;
  return passed('retention', message, { field: FIELD });
}

function describe(kept: number): string {
  return kept < 0 ? 'No limit' : formatDuration(kept);
}
