// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Button from '@mui/material/Button';
import { ReactNode } from 'react';
import { formatAge } from '../../format/formatAge';
import { Moment } from '../../format/formatTimestamp';
import { useNow } from '../../hooks/useNow';
import { eventStreamingTranslationRef } from '../../translation';
import { useTexts } from '../../translation/useTexts';
import { Banner } from './Banner';

export interface StaleBannerProps {
  /** What does not answer, such as a cluster. */
  source: string;
  /** When it was last read. */
  observedAt: Moment;
  /** Why it does not answer. */
  reason?: ReactNode;
  onRetry?: () => void;
}

/** Says that a page shows what was there, not what is there. */
export function StaleBanner(props: StaleBannerProps) {
  const { source, observedAt, reason, onRetry } = props;
  const { t } = useTexts(eventStreamingTranslationRef);
  const now = useNow();
  const age = formatAge(now - new Date(observedAt).getTime());
  return (
    <Banner
      tone="attention"
      title={t('stale.title', { source })}
      action={
        onRetry && (
          <Button variant="outlined" onClick={onRetry}>
            {t('stale.retry')}
          </Button>
        )
      }
    >
      {t('stale.text', { age: t('age.ago', { age }) })} {reason}
    </Banner>
  );
}
