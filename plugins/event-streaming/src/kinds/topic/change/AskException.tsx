// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@mui/material/Button';
import { Finding, TopicTarget } from '@sluice/plugin-event-streaming-common';
import { useState } from 'react';
import { eventStreamingTranslationRef } from '../../../translation';
import { ExceptionDialog } from './ExceptionDialog';

export interface AskExceptionProps {
  findings: readonly Finding[];
  target: TopicTarget;
}

/** Offers to ask for an exception where one would let a value pass. */
export function AskException({ findings, target }: AskExceptionProps) {
  const { t } = useTranslationRef(eventStreamingTranslationRef);
  const [asked, setAsked] = useState<NonNullable<Finding['exception']>>();
  const offers = findings.flatMap(({ outcome, exception }) =>
    outcome === 'violation' && exception ? [exception] : [],
  );
  return (
    <>
      {offers.map(offer => (
        <Button
          key={offer.limit}
          variant="outlined"
          sx={{ justifySelf: 'start' }}
          onClick={() => setAsked(offer)}
        >
          {t('topicChange.exception.offer', { limit: offer.limit })}
        </Button>
      ))}
      {asked && (
        <ExceptionDialog
          target={target}
          environment={undefined}
          offer={asked}
          onClose={() => setAsked(undefined)}
        />
      )}
    </>
  );
}
