// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useApi } from '@backstage/frontend-plugin-api';
import {
  SchemaDetail,
  schemaKind,
  SchemaTarget,
  Target,
} from '@sluice/plugin-event-streaming-common';
import { useCallback } from 'react';
import { eventStreamingApiRef } from '../../../../api';
import { PageColumns } from '../../../../components/layout/PageColumns';
import { RequestsCard } from '../../../../history/RequestsCard';
import { TrailCard } from '../../../../history/TrailCard';
import { useLatest } from '../../../../hooks/useLatest';
import { useLiveReload } from '../../../../hooks/useLiveReload';

const MOST = 50;
/** What was asked for this schema, and what was recorded of it. */
export function HistoryTab({ schema }: { schema: SchemaDetail }) {
  const api = useApi(eventStreamingApiRef);
  const { registry, group, artifact } = schema;
  const load = useCallback(
    async <I extends { target?: Target }>(
      list: (query: {
        source: string;
        title: string;
        limit: number;
      }) => Promise<{ items: I[]; totalItems: number }>,
    ) => {
      const target = { registry, group, artifact };
      const page = await list({
        source: registry,
        title: artifact,
        limit: MOST,
      });
      const items = page.items.filter(item => isAbout(item.target, target));
      const isWhole = items.length === page.items.length;
      return { items, totalItems: isWhole ? page.totalItems : items.length };
    },
    [registry, group, artifact],
  );
  const requests = useLatest(
    useCallback(() => load(query => api.listRequests({ query })), [api, load]),
  );
  const trail = useLatest(
    useCallback(() => load(query => api.listAudit({ query })), [api, load]),
  );
  useLiveReload(() => Promise.all([requests.reload(), trail.reload()]));
  return (
    <PageColumns
      width="decision"
      main={<RequestsCard requests={requests} />}
      side={<TrailCard trail={trail} />}
    />
  );
}

function isAbout(found: Target | undefined, wanted: SchemaTarget): boolean {
  return (
    found?.artifact !== undefined &&
    schemaKind.keyOf(found) === schemaKind.keyOf(wanted)
  );
}
