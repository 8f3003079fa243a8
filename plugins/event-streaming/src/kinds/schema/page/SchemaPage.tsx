// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { BreadcrumbEntry, useApi } from '@backstage/frontend-plugin-api';
import { SchemaTarget } from '@sluice/plugin-event-streaming-common';
import { useCallback, useMemo } from 'react';
import { useLocation } from 'react-router-dom';
import { eventStreamingApiRef } from '../../../api';
import { SectionCard } from '../../../components/layout/SectionCard';
import { StreamingPage } from '../../../components/layout/StreamingPage';
import { ErrorState } from '../../../components/state/ErrorState';
import { isUnavailable } from '../../../components/state/isUnavailable';
import { LoadingRows } from '../../../components/state/LoadingRows';
import { useLatest } from '../../../hooks/useLatest';
import { useLiveReload } from '../../../hooks/useLiveReload';
import { eventStreamingTranslationRef } from '../../../translation';
import { useTexts } from '../../../translation/useTexts';
import { useSchemaPaths } from '../useSchemaPaths';
import { schemaOfPath } from './schemaOfPath';
import { SchemaView } from './SchemaView';

/** `/schemas/:registry/:group/:artifact`: one schema. */
export function SchemaPage() {
  const { pathname } = useLocation();
  const target = useMemo(() => schemaOfPath(pathname), [pathname]);
  const href = useSchemaPaths().schema(target) ?? '';
  return (
    <BreadcrumbEntry entry={{ label: target.artifact, href }}>
      <StreamingPage>
        {/* Nothing of one schema is ever shown under the name of another. */}
        <LoadedSchema key={pathname} {...target} />
      </StreamingPage>
    </BreadcrumbEntry>
  );
}

function LoadedSchema({ registry, group, artifact }: SchemaTarget) {
  const api = useApi(eventStreamingApiRef);
  const { t } = useTexts(eventStreamingTranslationRef);
  const detail = useLatest(
    useCallback(
      () => api.getSchema({ params: { registry, group, artifact } }),
      [api, registry, group, artifact],
    ),
  );
  useLiveReload(detail.reload);
  const { value, error } = detail;
  // What may no longer be seen is taken away, whatever was there before.
  if (value && !isUnavailable(error)) {
    return <SchemaView schema={value} onReload={detail.reload} />;
  }
  return (
    <SectionCard title={artifact}>
      {error ? (
        <ErrorState error={error} onRetry={detail.reload} />
      ) : (
        <LoadingRows rows={6} label={t('table.loading')} />
      )}
    </SectionCard>
  );
}
