// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { SchemaDetail } from '@sluice/plugin-event-streaming-common';
import { Link as RouterLink } from 'react-router-dom';
import { CardRow } from '../../../components/layout/CardRow';
import { PlainList } from '../../../components/layout/PlainList';
import { SectionCard } from '../../../components/layout/SectionCard';
import { EnvironmentBadge } from '../../../components/values/EnvironmentBadge';
import { TwoLines } from '../../../components/values/TwoLines';
import { useEnvironments } from '../../../hooks/useEnvironments';
import { schemaTranslationRef } from '../../../schemaTranslation';
import { useTexts } from '../../../translation/useTexts';
import { SchemaChangeButton } from '../change/SchemaChangeButton';
import { useSchemaPaths } from '../useSchemaPaths';

/** The topics whose messages it describes, with where they are. */
export function TopicsCard({ schema }: { schema: SchemaDetail }) {
  const { topics } = schema;
  const { t } = useTexts(schemaTranslationRef);
  const paths = useSchemaPaths();
  const environments = useEnvironments();
  return (
    <SectionCard
      title={t('schemaPage.topics.title')}
      count={topics.length || undefined}
      content={topics.length > 0 ? 'list' : 'padded'}
      action={<SchemaChangeButton schema={schema} change="topics" compact />}
    >
      {topics.length === 0 ? (
        <Box sx={{ typography: 'body2', color: 'text.secondary' }}>
          {t('schemaPage.topics.none')}
        </Box>
      ) : (
        <PlainList>
          {topics.map(({ cluster, environment, topic, part, by }) => {
            const to = paths.topic(cluster, topic);
            const what = t(
              `schemaPage.topics.${part === 'key' ? 'asKey' : 'asValue'}`,
            );
            return (
              <CardRow key={`${cluster}/${topic}/${part}`}>
                <Box sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
                  <TwoLines
                    first={
                      to ? (
                        <Link component={RouterLink} to={to}>
                          {topic}
                        </Link>
                      ) : (
                        topic
                      )
                    }
                    second={`${what}, ${t(
                      `schemaPage.topics.${
                        by === 'record' ? 'byRecord' : 'byName'
                      }`,
                    )}`}
                  />
                </Box>
                <EnvironmentBadge
                  name={environment}
                  tier={
                    environments?.find(({ name }) => name === environment)
                      ?.tier ?? 'dev'
                  }
                />
              </CardRow>
            );
          })}
        </PlainList>
      )}
    </SectionCard>
  );
}
