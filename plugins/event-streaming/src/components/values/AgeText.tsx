// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Tooltip from '@mui/material/Tooltip';
import { formatAge } from '../../format/formatAge';
import { formatTimestamp, Moment } from '../../format/formatTimestamp';
import { useNow } from '../../hooks/useNow';
import { eventStreamingTranslationRef } from '../../translation';
import { useTexts } from '../../translation/useTexts';

/** No longer than the present stays as it was told. */
const TICK_MS = 5000;

export interface AgeTextProps {
  /** The moment; may lie ahead, such as an expiry. */
  at: Moment;
  /** `relative` is `12 min ago`, `bare` is `12 min`. */
  form?: 'relative' | 'bare';
}

/** A moment as its age, ticking, with the full time on hover. */
export function AgeText({ at, form = 'relative' }: AgeTextProps) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const now = useNow(TICK_MS);
  const moment = new Date(at);
  const ahead = moment.getTime() - now;
  // What was read just now lies ahead of a clock that ticks seldom.
  const past = ahead > 0 && ahead < TICK_MS ? 0 : -ahead;
  const age = formatAge(Math.abs(past));
  const relative = past >= 0 ? t('age.ago', { age }) : t('age.ahead', { age });
  return (
    <Tooltip title={formatTimestamp(moment)}>
      <time dateTime={moment.toISOString()}>
        {form === 'bare' ? age : relative}
      </time>
    </Tooltip>
  );
}
