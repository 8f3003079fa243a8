// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { StreamingRequest } from '@sluice/plugin-event-streaming-common';
import { Suspense } from 'react';
import { LoadingRows } from '../components/state/LoadingRows';
import { kindViewOf } from '../kinds/registry';
import { eventStreamingTranslationRef } from '../translation';
import { useTexts } from '../translation/useTexts';

/** What the kind of a request shows of its subject, if it shows anything. */
export function SubjectCards({ request }: { request: StreamingRequest }) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const Subject = kindViewOf(request.kind)?.Subject;
  return Subject ? (
    <Suspense fallback={<LoadingRows rows={6} label={t('table.loading')} />}>
      <Subject request={request} />
    </Suspense>
  ) : null;
}
