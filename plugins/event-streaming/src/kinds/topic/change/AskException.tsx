// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Button from '@mui/material/Button';
import {
  EXCEPTION_LIMITS,
  Finding,
  TopicTarget,
} from '@sluice/plugin-event-streaming-common';
import { useState } from 'react';
import { eventStreamingTranslationRef } from '../../../translation';
import { useTexts } from '../../../translation/useTexts';
import { writeConfigText } from './configText';
import { ExceptionDialog } from './ExceptionDialog';

type Offer = NonNullable<Finding['exception']>;

export interface AskExceptionProps {
  findings: readonly Finding[];
  target: TopicTarget;
  environment: string | undefined;
}

/** Offers to ask for an exception where one would let a value pass. */
export function AskException(props: AskExceptionProps) {
  const { findings, target, environment } = props;
  const { t } = useTexts(eventStreamingTranslationRef);
  const [asked, setAsked] = useState<Offer>();
  const offers = new Map(
    findings.flatMap(({ outcome, exception }) =>
      outcome === 'violation' && exception
        ? [[exception.limit, exception] as const]
        : [],
    ),
  );
  return (
    <>
      {[...offers.values()].map(offer => (
        <Button
          key={offer.limit}
          variant="outlined"
          sx={{ justifySelf: 'start' }}
          onClick={() => setAsked(offer)}
        >
          {t('topicChange.exception.offer', { what: wordsOf(offer) })}
        </Button>
      ))}
      {asked && (
        <ExceptionDialog
          target={target}
          environment={environment}
          offer={asked}
          onClose={() => setAsked(undefined)}
        />
      )}
    </>
  );

  function wordsOf({ limit, value }: Offer) {
    const known = EXCEPTION_LIMITS.find(name => name === limit);
    const name = known ? t(`topicChange.exception.limits.${known}`) : limit;
    return `${name} ${writeConfigText(limit, String(value))}`;
  }
}
