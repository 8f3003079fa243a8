// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useApi, useRouteRef } from '@backstage/frontend-plugin-api';
import {
  catalogApiRef,
  entityRouteParams,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { useCallback } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { SectionCard } from '../components/layout/SectionCard';
import { StateWord } from '../components/state/StateWord';
import { useLatest } from '../hooks/useLatest';
import { usePolling } from '../hooks/usePolling';
import { eventStreamingTranslationRef } from '../translation';
import { useTexts } from '../translation/useTexts';

const WATCH_MS = 2000;
/** What the catalog does not have after so long, it does not show. */
const TAKES_MS = 60_000;

const TEXTS = {
  later: 'requests.catalogLater',
  pending: 'requests.catalogPending',
  absent: 'requests.catalogAbsent',
} as const;

export interface CatalogCardProps {
  entityRef: string;
  /** When the request was done, so that the entity is to be expected. */
  doneAt?: string;
}

/** Whether the catalog has taken over what a request made. */
export function CatalogCard({ entityRef, doneAt }: CatalogCardProps) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const catalog = useApi(catalogApiRef);
  const pathOf = useRouteRef(entityRouteRef);
  const entity = useLatest(
    useCallback(
      async () => Boolean(await catalog.getEntityByRef(entityRef)),
      [catalog, entityRef],
    ),
  );
  const isThere = entity.value === true;
  const state = doneAt === undefined ? 'later' : stateSince(doneAt);
  usePolling(
    entity.reload,
    state === 'pending' && !isThere ? WATCH_MS : undefined,
  );
  return (
    <SectionCard title={t('requests.catalog')}>
      {isThere ? (
        <>
          <StateWord state="done" label={t('requests.catalogThere')} />
          <Box sx={{ marginTop: 1 }}>
            <Link
              component={RouterLink}
              to={pathOf?.(entityRouteParams(entityRef)) ?? ''}
            >
              {t('requests.catalogOpen')}
            </Link>
          </Box>
        </>
      ) : (
        <StateWord
          state={state === 'pending' ? 'provisioning' : 'todo'}
          label={t(TEXTS[state])}
        />
      )}
    </SectionCard>
  );
}

/** Topics that only some may see are never shown there. */
function stateSince(doneAt: string): 'pending' | 'absent' {
  return Date.now() - Date.parse(doneAt) < TAKES_MS ? 'pending' : 'absent';
}
