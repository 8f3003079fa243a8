// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { SchemaDetail } from '@sluice/plugin-event-streaming-common';
import { Link as RouterLink } from 'react-router-dom';
import { FactList } from '../../components/layout/FactList';
import { SectionCard } from '../../components/layout/SectionCard';
import { StateWord } from '../../components/state/StateWord';
import { AgeText } from '../../components/values/AgeText';
import { schemaFacts } from '../../kinds/schema/page/schemaFacts';
import { useSchemaHealthHelp } from '../../kinds/schema/useSchemaHealthHelp';
import { useSchemaPaths } from '../../kinds/schema/useSchemaPaths';
import { schemaTranslationRef } from '../../schemaTranslation';
import { useTexts } from '../../translation/useTexts';

/** A schema in a few facts. */
export function SchemaCard({ schema }: { schema: SchemaDetail }) {
  const { t } = useTexts(schemaTranslationRef);
  const paths = useSchemaPaths();
  const help = useSchemaHealthHelp(schema.health);
  const page = paths.schema(schema);
  return (
    <SectionCard
      title={t('schemaEntity.title')}
      subtitle={
        <StateWord
          state={schema.health.state}
          help={help}
          note={
            !schema.live &&
            schema.observedAt && <AgeText at={schema.observedAt} />
          }
        />
      }
      action={
        page && (
          <Link component={RouterLink} to={page}>
            {t('schemaEntity.open')}
          </Link>
        )
      }
    >
      {!schema.live && (
        <Box sx={{ typography: 'body2', marginBottom: 1.5 }}>
          {t('schemaEntity.away', { registry: schema.registry })}{' '}
          {schema.staleReason}
        </Box>
      )}
      <FactList
        items={schemaFacts(schema, { t, paths }).map(
          ({ label, value, note, tone }) => ({
            label,
            tone,
            value: (
              <>
                <div>{value}</div>
                {note !== undefined && (
                  <Box sx={{ typography: 'caption', color: 'text.secondary' }}>
                    {note}
                  </Box>
                )}
              </>
            ),
          }),
        )}
      />
    </SectionCard>
  );
}
