// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useApi } from '@backstage/frontend-plugin-api';
import { useCallback, useMemo } from 'react';
import { eventStreamingApiRef } from '../api';
import { StreamingPage } from '../components/layout/StreamingPage';
import { useCursorPages } from '../hooks/useCursorPages';
import { useLiveReload } from '../hooks/useLiveReload';
import { useUrlState } from '../hooks/useUrlState';
import { AuditControls } from './AuditControls';
import { AuditTable } from './AuditTable';
import { auditFields, AuditState, PAGE_SIZE, toAuditQuery } from './auditState';

/** `/audit`: who did what, when, as far as the reader may know. */
export function AuditPage() {
  const [state, setState] = useUrlState(auditFields);
  const pages = useAuditPages(state);
  return (
    <StreamingPage>
      <AuditControls state={state} onChange={setState} />
      <AuditTable state={state} onChange={setState} pages={pages} />
    </StreamingPage>
  );
}

function useAuditPages(state: AuditState) {
  const api = useApi(eventStreamingApiRef);
  const query = useMemo(
    () => ({ ...toAuditQuery(state), limit: PAGE_SIZE }),
    [state],
  );
  const load = useCallback(
    (wanted: typeof query, cursor: string | undefined) =>
      api.listAudit({ query: { ...wanted, cursor } }),
    [api],
  );
  const pages = useCursorPages(query, load);
  useLiveReload(pages.reload);
  return pages;
}
