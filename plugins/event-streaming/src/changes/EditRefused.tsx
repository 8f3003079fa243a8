// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { StreamingRequest } from '@sluice/plugin-event-streaming-common';
import { EmptyState } from '../components/state/EmptyState';
import { eventStreamingTranslationRef } from '../translation';
import { useTexts } from '../translation/useTexts';

/** In place of the form of a request that the reader may not edit: why. */
export function EditRefused({ request }: { request: StreamingRequest }) {
  const { t } = useTexts(eventStreamingTranslationRef);
  return (
    <EmptyState variant="nothing" title={t('change.editing.refused')}>
      {request.refusals.edit ?? t('change.editing.over')}
    </EmptyState>
  );
}
