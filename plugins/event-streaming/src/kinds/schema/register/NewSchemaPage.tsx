// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  BreadcrumbEntry,
  useApi,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import Paper from '@mui/material/Paper';
import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';
import { eventStreamingApiRef } from '../../../api';
import { StreamingPage } from '../../../components/layout/StreamingPage';
import { EmptyState } from '../../../components/state/EmptyState';
import { ErrorState } from '../../../components/state/ErrorState';
import { isUnavailable } from '../../../components/state/isUnavailable';
import { LoadingRows } from '../../../components/state/LoadingRows';
import { useLatest } from '../../../hooks/useLatest';
import { schemaTranslationRef } from '../../../schemaTranslation';
import { useSchemaPaths } from '../useSchemaPaths';
import { FormFacts } from './FormFacts';
import { readPrefill, SchemaPrefill } from './prefill';
import { SchemaFormPage } from './SchemaFormPage';

/**
 * `/schemas/new`: what the caller may ask for, then the form. The name of a
 * schema that is there makes it the form of its next version.
 */
export function NewSchemaPage() {
  const { t } = useTranslationRef(schemaTranslationRef);
  const { register } = useSchemaPaths();
  const [search] = useSearchParams();
  const label = t('newSchema.crumb');
  return (
    <BreadcrumbEntry entry={{ label, href: register ?? '' }}>
      <StreamingPage>
        {/* Another address is another form. */}
        <Content key={search.toString()} prefill={readPrefill(search)} />
      </StreamingPage>
    </BreadcrumbEntry>
  );
}

function Content({ prefill }: { prefill: SchemaPrefill }) {
  const { t } = useTranslationRef(schemaTranslationRef);
  const { value: facts, error, reload } = useFormFacts(prefill);
  if (facts && facts.registries.length > 0) {
    return <SchemaFormPage facts={facts} prefill={prefill} />;
  }
  return (
    <Paper sx={{ padding: 2 }}>
      {!facts && !error && (
        <LoadingRows rows={6} label={t('newSchema.loading')} />
      )}
      {!facts && error && <ErrorState error={error} onRetry={reload} />}
      {facts && (
        <EmptyState variant="nothing" title={t('newSchema.noRegistry')}>
          {t('newSchema.noRegistryText')}
        </EmptyState>
      )}
    </Paper>
  );
}

function useFormFacts({ registry, group, artifact }: SchemaPrefill) {
  const api = useApi(eventStreamingApiRef);
  const load = useCallback(async (): Promise<FormFacts> => {
    const [policy, clusters, known] = await Promise.all([
      api.getPolicy({}),
      api.listClusters({}),
      readSchema(),
    ]);
    const registries = clusters.items.flatMap(
      ({ schemaRegistry }) => schemaRegistry ?? [],
    );
    return {
      policy,
      clusters: clusters.items,
      registries: [...new Set(registries)].sort(),
      ...known,
    };

    async function readSchema(): Promise<Pick<FormFacts, 'schema' | 'newest'>> {
      if (!registry || !group || !artifact) {
        return {};
      }
      const params = { registry, group, artifact };
      try {
        const schema = await api.getSchema({ params });
        const { latest } = schema;
        return latest
          ? {
              schema,
              newest: await api.getSchemaVersion({
                params: { ...params, version: latest.version },
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
  }, [api, registry, group, artifact]);
  return useLatest(load);
}
