// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Box from '@mui/material/Box';
import { useMemo } from 'react';
import {
  SchemaContent,
  SchemaDetail,
} from '@sluice/plugin-event-streaming-common';
import { PageColumns } from '../../../../components/layout/PageColumns';
import { EmptyState } from '../../../../components/state/EmptyState';
import { schemaTranslationRef } from '../../../../schemaTranslation';
import { RuleCard } from '../compatibility/RuleCard';
import { OpenRequests } from '../OpenRequests';
import { SchemaTabProps } from '../SchemaView';
import { SchemaLinksCard } from '../SchemaLinksCard';
import { TopicsCard } from '../TopicsCard';
import { VersionContent } from '../VersionContent';
import { FieldTree } from './FieldTree';
import { MissingReferences } from './MissingReferences';
import { readDocument } from './readDocument';
import { ReservedTypes } from './ReservedTypes';

/** What messages look like: the fields of a version. */
export function FieldsTab(props: SchemaTabProps) {
  const { schema } = props;
  const { t } = useTranslationRef(schemaTranslationRef);
  return (
    <PageColumns
      main={
        <VersionContent {...props} title={t('schemaPage.tabs.fields')}>
          {content => (
            <Document
              schema={schema}
              content={content}
              filter={props.state.field}
              onFilter={field => props.onChange({ field })}
            />
          )}
        </VersionContent>
      }
      side={
        <>
          <OpenRequests schema={schema} />
          <TopicsCard schema={schema} />
          <RuleCard schema={schema} />
          <SchemaLinksCard schema={schema} />
        </>
      }
    />
  );
}

interface DocumentProps {
  schema: SchemaDetail;
  content: SchemaContent;
  filter: string;
  onFilter: (filter: string) => void;
}

function Document({ schema, content, filter, onFilter }: DocumentProps) {
  const { t } = useTranslationRef(schemaTranslationRef);
  const { format, artifactType } = schema;
  const read = useMemo(() => readDocument(format, content), [format, content]);
  if (read.outcome === 'unknown') {
    return (
      <EmptyState
        variant="nothing"
        title={t('schemaPage.content.unknownFormat', { type: artifactType })}
      >
        {t('schemaPage.content.unknownFormatText')}
      </EmptyState>
    );
  }
  if (read.outcome === 'broken') {
    return (
      <EmptyState
        variant="down"
        title={t('schemaPage.content.unreadable', {
          format: t(`schemas.formats.${read.format}`),
        })}
      >
        {read.message}
      </EmptyState>
    );
  }
  const { parsed } = read;
  return (
    <Box>
      <MissingReferences references={parsed.references} />
      <FieldTree schema={parsed} filter={filter} onFilter={onFilter} />
      <ReservedTypes types={parsed.types} />
    </Box>
  );
}
