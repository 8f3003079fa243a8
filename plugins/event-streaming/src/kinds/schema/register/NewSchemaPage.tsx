// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { BreadcrumbEntry, useApi } from '@backstage/frontend-plugin-api';
import Paper from '@mui/material/Paper';
import {
  EventStreamingApi,
  schemaKind,
  SchemaTarget,
  schemaTargetSchema,
} from '@sluice/plugin-event-streaming-common';
import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';
import { eventStreamingApiRef } from '../../../api';
import { EditRefused } from '../../../changes/EditRefused';
import { mayEdit } from '../../../changes/mayEdit';
import { StreamingPage } from '../../../components/layout/StreamingPage';
import { EmptyState } from '../../../components/state/EmptyState';
import { ErrorState } from '../../../components/state/ErrorState';
import { isUnavailable } from '../../../components/state/isUnavailable';
import { LoadingRows } from '../../../components/state/LoadingRows';
import { useLatest } from '../../../hooks/useLatest';
import { schemaTranslationRef } from '../../../schemaTranslation';
import { eventStreamingTranslationRef } from '../../../translation';
import { useTexts } from '../../../translation/useTexts';
import { useSchemaPaths } from '../useSchemaPaths';
import { FormFacts } from './FormFacts';
import { readPrefill, SchemaPrefill } from '../../../schemas/schemaPrefill';
import { SchemaFormPage } from './SchemaFormPage';

/**
 * `/schemas/new`: what the caller may ask for, then the form. The name of a
 * schema that is there makes it the form of its next version. With
 * `?request=31` that request is edited.
 */
export function NewSchemaPage() {
  const { t } = useTexts(schemaTranslationRef);
  const { register } = useSchemaPaths();
  const [search] = useSearchParams();
  const { t: shared } = useTexts(eventStreamingTranslationRef);
  const prefill = readPrefill(search);
  const label = prefill.request
    ? shared('change.editing.crumb', { id: prefill.request })
    : t('newSchema.crumb');
  return (
    <BreadcrumbEntry entry={{ label, href: register ?? '' }}>
      <StreamingPage>
        {/* Another address is another form. */}
        <Content key={search.toString()} prefill={prefill} />
      </StreamingPage>
    </BreadcrumbEntry>
  );
}

function Content({ prefill }: { prefill: SchemaPrefill }) {
  const { t } = useTexts(schemaTranslationRef);
  const { value: facts, error, reload } = useFormFacts(prefill);
  const request = facts?.request;
  const isRefused =
    request && !mayEdit(request, schemaKind.operations.register);
  if (facts && facts.registries.length > 0 && !isRefused) {
    return <SchemaFormPage facts={facts} prefill={prefill} />;
  }
  return (
    <Paper sx={{ padding: 2 }}>
      {!facts && !error && (
        <LoadingRows rows={6} label={t('newSchema.loading')} />
      )}
      {!facts && error && <ErrorState error={error} onRetry={reload} />}
      {isRefused && <EditRefused request={request} />}
      {facts && !isRefused && (
        <EmptyState variant="nothing" title={t('newSchema.noRegistry')}>
          {t('newSchema.noRegistryText')}
        </EmptyState>
      )}
    </Paper>
  );
}

function useFormFacts({ registry, group, artifact, request }: SchemaPrefill) {
  const api = useApi(eventStreamingApiRef);
  const load = useCallback(async (): Promise<FormFacts> => {
    const [policy, clusters, edited] = await Promise.all([
      api.getPolicy({}),
      api.listClusters({}),
      request ? api.getRequest({ params: { id: request } }) : undefined,
    ]);
    const registries = clusters.items.flatMap(
      ({ schemaRegistry }) => schemaRegistry ?? [],
    );
    const named = schemaTargetSchema.safeParse(
      edited ? edited.target : { registry, group, artifact },
    );
    return {
      policy,
      clusters: clusters.items,
      registries: [...new Set(registries)].sort(),
      request: edited,
      ...(named.success ? await readSchema(api, named.data) : {}),
    };
  }, [api, registry, group, artifact, request]);
  return useLatest(load);
}

/** The schema that gets another version, if it is there. */
async function readSchema(
  api: EventStreamingApi,
  target: SchemaTarget,
): Promise<Pick<FormFacts, 'schema' | 'newest'>> {
  try {
    const schema = await api.getSchema({ params: target });
    const { latest } = schema;
    return latest
      ? {
          schema,
          newest: await api.getSchemaVersion({
            params: { ...target, version: latest.version },
          }),
        }
      : {};
  } catch (error) {
    if (error instanceof Error && isUnavailable(error)) {
      return {}; // a new one
    }
    throw error;
  }
}
