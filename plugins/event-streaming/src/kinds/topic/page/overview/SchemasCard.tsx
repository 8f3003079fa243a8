// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import {
  TopicDetail,
  TopicSchema,
} from '@sluice/plugin-event-streaming-common';
import { Link as RouterLink } from 'react-router-dom';
import { CardRow } from '../../../../components/layout/CardRow';
import { PlainList } from '../../../../components/layout/PlainList';
import { SectionCard } from '../../../../components/layout/SectionCard';
import { ToneIcon } from '../../../../components/state/ToneIcon';
import { AgeText } from '../../../../components/values/AgeText';
import { TwoLines } from '../../../../components/values/TwoLines';
import { ruleWords } from '../../../../schemas/ruleWords';
import { useSchemaPath } from '../../../../schemas/useSchemaPath';
import { schemaTranslationRef } from '../../../../schemaTranslation';
import { useTokens } from '../../../../theme/useTokens';
import { useTexts } from '../../../../translation/useTexts';
import { useTopicPaths } from '../../useTopicPaths';
import { loadedOf } from '../schema/loadedOf';
import { NoSchema } from '../schema/NoSchema';
import { LoadedSchema } from '../schema/useTopicSchemas';

export interface SchemasCardProps {
  topic: TopicDetail;
  /** What their registries say, once it is loaded. */
  loaded: readonly LoadedSchema[] | undefined;
}

/** The schemas of a topic's messages, with version and rule, or that there is none. */
export function SchemasCard({ topic, loaded }: SchemasCardProps) {
  const { t } = useTexts(schemaTranslationRef);
  const page = useTopicPaths().topic(topic.cluster, topic.topic);
  const { schemas = [] } = topic;
  if (topic.internal) {
    return null;
  }
  return (
    <SectionCard
      title={t('ofTopic.title')}
      count={schemas.length || undefined}
      content={schemas.length > 0 ? 'list' : 'padded'}
      action={
        page && (
          <Link component={RouterLink} to={`${page}?tab=schema`}>
            {t('ofTopic.contract.more')}
          </Link>
        )
      }
    >
      {schemas.length === 0 ? (
        <NoSchema topic={topic} />
      ) : (
        <PlainList>
          {schemas.map(schema => (
            <CardRow
              key={JSON.stringify([
                schema.registry,
                schema.group,
                schema.artifact,
                schema.part,
              ])}
            >
              <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
                <SchemaLines
                  schema={schema}
                  loaded={loadedOf(loaded, schema)}
                />
              </Box>
            </CardRow>
          ))}
        </PlainList>
      )}
    </SectionCard>
  );
}

interface SchemaLinesProps {
  schema: TopicSchema;
  loaded: LoadedSchema | undefined;
}

function SchemaLines({ schema, loaded }: SchemaLinesProps) {
  const { t } = useTexts(schemaTranslationRef);
  const { artifact, part, version, level, linked } = schema;
  const to = useSchemaPath()(schema);
  const rule = loaded?.detail?.compatibility?.inForce ?? (level && { level });
  return (
    <>
      <TwoLines
        first={
          to ? (
            <Link component={RouterLink} to={to}>
              {artifact}
            </Link>
          ) : (
            artifact
          )
        }
        second={[
          version && `v${version}`,
          rule && ruleWords(rule, t),
          part === 'key' && t('schemas.row.key'),
          linked && t('ofTopic.linked'),
        ]
          .filter(Boolean)
          .join(' · ')}
        tone={level === 'NONE' ? 'bad' : undefined}
      />
      <NotRead loaded={loaded} />
    </>
  );
}

/** That the registry was not read now, and how old this is; else nothing. */
function NotRead({ loaded }: Pick<SchemaLinesProps, 'loaded'>) {
  const { t } = useTexts(schemaTranslationRef);
  const { attention } = useTokens().tones;
  const { detail, error } = loaded ?? {};
  const at = detail?.observedAt ?? detail?.staleSince;
  if (!error && detail?.live !== false) {
    return null;
  }
  return (
    <Box
      sx={{
        typography: 'caption',
        display: 'flex',
        gap: 0.75,
        color: attention.text,
      }}
    >
      <ToneIcon tone="attention" size={14} />
      <span>
        {error
          ? t('ofTopic.contract.failed', { reason: error.message })
          : t('ofTopic.lastKnown', {
              registry: detail?.registry ?? '',
              age: at ? <AgeText key="age" at={at} /> : '–',
            })}
      </span>
    </Box>
  );
}
