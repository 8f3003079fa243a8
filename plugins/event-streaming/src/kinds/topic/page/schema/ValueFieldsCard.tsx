// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Link from '@mui/material/Link';
import MenuItem from '@mui/material/MenuItem';
import Select from '@mui/material/Select';
import { SchemaDetail } from '@sluice/plugin-event-streaming-common';
import { Link as RouterLink } from 'react-router-dom';
import { SectionCard } from '../../../../components/layout/SectionCard';
import { Banner } from '../../../../components/state/Banner';
import { LoadedPart } from '../../../../components/state/LoadedPart';
import { useUrlState } from '../../../../hooks/useUrlState';
import { SchemaFields } from '../../../../schemas/SchemaFields';
import { useSchemaPath } from '../../../../schemas/useSchemaPath';
import { useVersionContent } from '../../../../schemas/useVersionContent';
import { schemaTranslationRef } from '../../../../schemaTranslation';
import { useTexts } from '../../../../translation/useTexts';
import { schemaTabFields } from './schemaTabFields';

export interface ValueFieldsCardProps {
  /** Those of values, with or without versions. */
  schemas: readonly SchemaDetail[];
}

/** The fields of the newest version of a value's schema. */
export function ValueFieldsCard({ schemas }: ValueFieldsCardProps) {
  const [state, setState] = useUrlState(schemaTabFields);
  const readable = schemas.filter(({ latest }) => latest);
  const shown =
    readable.find(({ artifact }) => artifact === state.artifact) ?? readable[0];
  return shown ? (
    <Fields
      schema={shown}
      artifacts={readable.map(({ artifact }) => artifact)}
      filter={state.field}
      onFilter={field => setState({ field })}
      onChoose={artifact => setState({ artifact })}
    />
  ) : null;
}

interface FieldsProps {
  schema: SchemaDetail;
  artifacts: readonly string[];
  filter: string;
  onFilter: (filter: string) => void;
  onChoose: (artifact: string) => void;
}

function Fields(props: FieldsProps) {
  const { schema, artifacts, filter, onFilter, onChoose } = props;
  const { t } = useTexts(schemaTranslationRef);
  const to = useSchemaPath()(schema);
  const version = schema.latest?.version;
  const content = useVersionContent(schema, version);
  const value = content.value?.version === version ? content.value : undefined;
  return (
    <SectionCard
      title={t('ofTopic.fields.title')}
      subtitle={t('ofTopic.fields.of', {
        artifact: schema.artifact,
        version: version ?? '',
      })}
      action={
        <>
          {artifacts.length > 1 && (
            <Select
              value={schema.artifact}
              onChange={event => onChoose(event.target.value)}
              SelectDisplayProps={{ 'aria-label': t('ofTopic.fields.which') }}
              inputProps={{ 'aria-hidden': true, tabIndex: -1 }}
            >
              {artifacts.map(artifact => (
                <MenuItem key={artifact} value={artifact}>
                  {artifact}
                </MenuItem>
              ))}
            </Select>
          )}
          {to && (
            <Link component={RouterLink} to={to}>
              {t('ofTopic.fields.all')}
            </Link>
          )}
        </>
      }
      content="list"
    >
      <LoadedPart part={{ ...content, value }}>
        {read => (
          <>
            {!read.live && (
              <Banner
                tone="attention"
                title={t('schemaPage.content.last', {
                  reason: read.staleReason ?? '',
                })}
              />
            )}
            <SchemaFields
              schema={schema}
              content={read}
              filter={filter}
              onFilter={onFilter}
            />
          </>
        )}
      </LoadedPart>
    </SectionCard>
  );
}
