// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useRouteRef, useTranslationRef } from '@backstage/frontend-plugin-api';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import { TopicDetail } from '@sluice/plugin-event-streaming-common';
import { Link as RouterLink } from 'react-router-dom';
import { CardRow } from '../../../../components/layout/CardRow';
import { PlainList } from '../../../../components/layout/PlainList';
import { SectionCard } from '../../../../components/layout/SectionCard';
import { TwoLines } from '../../../../components/values/TwoLines';
import { newSchemaRouteRef, schemaRouteRef } from '../../../../routes';
import { schemaTranslationRef } from '../../../../schemaTranslation';

/** The schemas of a topic's messages, with version and rule, or that there is none. */
export function SchemasCard({ topic }: { topic: TopicDetail }) {
  const { t } = useTranslationRef(schemaTranslationRef);
  const schemaPath = useRouteRef(schemaRouteRef);
  const register = useRouteRef(newSchemaRouteRef);
  const { schemas = [] } = topic;
  if (topic.internal) {
    return null;
  }
  return (
    <SectionCard
      title={t('ofTopic.title')}
      count={schemas.length || undefined}
      content={schemas.length > 0 ? 'list' : 'padded'}
    >
      {schemas.length === 0 ? (
        <Box sx={{ typography: 'body2', color: 'text.secondary' }}>
          <div>{t('ofTopic.none')}</div>
          {register && (
            <Button
              variant="outlined"
              component={RouterLink}
              to={`${register()}?${new URLSearchParams({
                artifact: `${topic.topic}-value`,
              })}`}
              sx={{ marginTop: 1 }}
            >
              {t('schemas.register')}
            </Button>
          )}
        </Box>
      ) : (
        <PlainList>
          {schemas.map(
            ({ registry, group, artifact, part, version, level }) => (
              <CardRow key={JSON.stringify([registry, group, artifact])}>
                <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
                  <TwoLines
                    first={
                      <Link
                        component={RouterLink}
                        to={
                          schemaPath?.({
                            registry: encodeURIComponent(registry),
                            group: encodeURIComponent(group),
                            artifact: encodeURIComponent(artifact),
                          }) ?? ''
                        }
                      >
                        {artifact}
                      </Link>
                    }
                    second={[
                      version && `v${version}`,
                      level,
                      level === 'NONE' && t('schemas.row.unchecked'),
                      part === 'key' && t('schemas.row.key'),
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                    tone={level === 'NONE' ? 'bad' : undefined}
                  />
                </Box>
              </CardRow>
            ),
          )}
        </PlainList>
      )}
    </SectionCard>
  );
}
