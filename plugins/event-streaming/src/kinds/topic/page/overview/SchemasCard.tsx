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
import { TwoLines } from '../../../../components/values/TwoLines';
import { useSchemaPath } from '../../../../schemas/useSchemaPath';
import { schemaTranslationRef } from '../../../../schemaTranslation';
import { useTexts } from '../../../../translation/useTexts';
import { useTopicPaths } from '../../useTopicPaths';
import { NoSchema } from '../schema/NoSchema';

/** The schemas of a topic's messages, with version and rule, or that there is none. */
export function SchemasCard({ topic }: { topic: TopicDetail }) {
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
                <SchemaLines schema={schema} />
              </Box>
            </CardRow>
          ))}
        </PlainList>
      )}
    </SectionCard>
  );
}

function SchemaLines({ schema }: { schema: TopicSchema }) {
  const { t } = useTexts(schemaTranslationRef);
  const { artifact, part, version, level, linked } = schema;
  const to = useSchemaPath()(schema);
  return (
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
        level,
        level === 'NONE' && t('schemas.row.unchecked'),
        part === 'key' && t('schemas.row.key'),
        linked && t('ofTopic.linked'),
      ]
        .filter(Boolean)
        .join(' · ')}
      tone={level === 'NONE' ? 'bad' : undefined}
    />
  );
}
