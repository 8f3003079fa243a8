// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { BreadcrumbEntry } from '@backstage/frontend-plugin-api';
import { ConnectorTarget } from '@sluice/plugin-event-streaming-common';
import { useMemo } from 'react';
import { useLocation } from 'react-router-dom';
import { SectionCard } from '../../../components/layout/SectionCard';
import { StreamingPage } from '../../../components/layout/StreamingPage';
import { ErrorState } from '../../../components/state/ErrorState';
import { isUnavailable } from '../../../components/state/isUnavailable';
import { LoadingRows } from '../../../components/state/LoadingRows';
import { useLiveReload } from '../../../hooks/useLiveReload';
import { usePolling } from '../../../hooks/usePolling';
import { eventStreamingTranslationRef } from '../../../translation';
import { useTexts } from '../../../translation/useTexts';
import { useConnectorOnce } from '../useConnectorOnce';
import { useConnectorPaths } from '../useConnectorPaths';
import { connectorOfPath } from './connectorOfPath';
import { ConnectorView } from './ConnectorView';
import { isMoving } from './isMoving';
import { useAnswered } from './useAnswered';

/** While tasks are on their way from one state to the next. */
const MOVING_MS = 2000;

/** `/connectors/:connect/:connector`: one connector. */
export function ConnectorPage() {
  const { pathname } = useLocation();
  const target = useMemo(() => connectorOfPath(pathname), [pathname]);
  const href = useConnectorPaths().connector(target) ?? '';
  return (
    <BreadcrumbEntry entry={{ label: target.connector, href }}>
      <StreamingPage>
        {/* Nothing of one connector is ever shown under the name of another. */}
        <LoadedConnector key={pathname} {...target} />
      </StreamingPage>
    </BreadcrumbEntry>
  );
}

function LoadedConnector(target: ConnectorTarget) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const detail = useConnectorOnce(target);
  const { error, reload } = detail;
  const [shown, answer] = useAnswered(detail.value);
  useLiveReload(reload);
  usePolling(reload, shown && isMoving(shown) ? MOVING_MS : undefined);
  // What may no longer be seen is taken away, whatever was there before.
  if (shown && !isUnavailable(error)) {
    return (
      <ConnectorView connector={shown} onAnswer={answer} onReload={reload} />
    );
  }
  return (
    <SectionCard title={target.connector}>
      {error ? (
        <ErrorState error={error} onRetry={reload} />
      ) : (
        <LoadingRows rows={6} label={t('table.loading')} />
      )}
    </SectionCard>
  );
}
