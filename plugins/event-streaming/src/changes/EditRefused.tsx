// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { StreamingRequest } from '@sluice/plugin-event-streaming-common';
import { EmptyState } from '../components/state/EmptyState';
import { eventStreamingTranslationRef } from '../translation';

/** In place of the form of a request that the reader may not edit: why. */
export function EditRefused({ request }: { request: StreamingRequest }) {
  const { t } = useTranslationRef(eventStreamingTranslationRef);
  return (
    <EmptyState variant="nothing" title={t('change.editing.refused')}>
      {request.refusals.edit ?? t('change.editing.over')}
    </EmptyState>
  );
}
