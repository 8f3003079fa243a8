// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useApi } from '@backstage/frontend-plugin-api';
import { SchemaTarget } from '@sluice/plugin-event-streaming-common';
import { useCallback } from 'react';
import { eventStreamingApiRef } from '../../../api';
import { ErrorState } from '../../../components/state/ErrorState';
import { isUnavailable } from '../../../components/state/isUnavailable';
import { LoadingRows } from '../../../components/state/LoadingRows';
import { EmptyState } from '../../../components/state/EmptyState';
import { useLatest } from '../../../hooks/useLatest';
import { schemaTranslationRef } from '../../../schemaTranslation';
import { eventStreamingTranslationRef } from '../../../translation';
import { useTexts } from '../../../translation/useTexts';
import { ComparedContent } from '../page/versions/ComparedContent';
import { DraftDocument, DraftDocumentProps } from './DraftDocument';

export interface NextVersionProps extends DraftDocumentProps {
  /** Of the request. */
  id: string;
  /** The version that it was planned after. */
  before: string;
}

/**
 * The document beside that of the version before. Who may not see that one
 * still sees what is asked for.
 */
export function NextVersion(props: NextVersionProps) {
  const { id, asked, before, references } = props;
  const { t } = useTexts(schemaTranslationRef);
  const { t: shared } = useTexts(eventStreamingTranslationRef);
  const older = useVersionBefore(asked.target, before);
  if (older.value) {
    const { schema, content } = older.value;
    return (
      <ComparedContent
        format={schema.format}
        artifactType={schema.artifactType}
        rule={schema.compatibility?.inForce}
        before={{
          ...content,
          title: t('schemaPage.compare.sides', {
            version: before,
            side: t('schemaPage.asked.before'),
          }),
        }}
        after={{
          content: asked.draft.content,
          references,
          contentType: content.contentType,
          title: t('schemaPage.asked.after', { id }),
        }}
        remark={() => asked.override && t('schemaPage.asked.override')}
      />
    );
  }
  if (!older.error) {
    return <LoadingRows rows={6} label={shared('table.loading')} />;
  }
  return (
    <>
      {isUnavailable(older.error) ? (
        <EmptyState
          variant="forbidden"
          title={t('schemaPage.asked.hidden', { version: before })}
        >
          {t('schemaPage.asked.hiddenText', {
            artifact: asked.target.artifact,
          })}
        </EmptyState>
      ) : (
        <ErrorState error={older.error} onRetry={older.reload} />
      )}
      <DraftDocument asked={asked} references={references} />
    </>
  );
}

/** The schema with its rule, and the document of a version of it. */
function useVersionBefore(target: SchemaTarget, version: string) {
  const api = useApi(eventStreamingApiRef);
  const { registry, group, artifact } = target;
  const load = useCallback(async () => {
    const params = { registry, group, artifact };
    const [schema, content] = await Promise.all([
      api.getSchema({ params }),
      api.getSchemaVersion({ params: { ...params, version } }),
    ]);
    return { schema, content };
  }, [api, registry, group, artifact, version]);
  return useLatest(load);
}
