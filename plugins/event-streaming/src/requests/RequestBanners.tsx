// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { RiDeleteBinLine } from '@remixicon/react';
import {
  isTerminal,
  StreamingRequest,
} from '@sluice/plugin-event-streaming-common';
import { AgeText } from '../components/values/AgeText';
import { Banner } from '../components/state/Banner';
import { eventStreamingTranslationRef } from '../translation';
import { useTexts } from '../translation/useTexts';

/** What the reader must know before anything else. */
export function RequestBanners({ request }: { request: StreamingRequest }) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const { waiting, state, plan } = request;
  const lost = plan.effects.filter(
    ({ severity }) => severity === 'irreversible',
  );
  const reports = request.steps.flatMap(step =>
    step.state === 'done' && step.error !== undefined ? [step.error] : [],
  );
  return (
    <>
      {reports.length > 0 && (
        <Banner tone="attention" title={t('requests.reported')}>
          {reports.join('. ')}
        </Banner>
      )}
      {waiting && (
        <Banner tone="attention" title={t('requests.onHold')}>
          {waiting.reason} <AgeText at={waiting.nextCheckAt} />
        </Banner>
      )}
      {state === 'stale' && (
        <Banner tone="attention" title={t('requests.stale')}>
          {t('requests.staleHelp')}
        </Banner>
      )}
      {!isTerminal(state) && lost.length > 0 && (
        <Banner
          tone="bad"
          icon={RiDeleteBinLine}
          title={t('requests.irreversible')}
        >
          {lost.map(({ message }) => message).join('. ')}
        </Banner>
      )}
    </>
  );
}
