// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import { SchemaDetail } from '@sluice/plugin-event-streaming-common';
import { useState } from 'react';
import { SegmentedControl } from '../../../../components/controls/SegmentedControl';
import { SectionCard } from '../../../../components/layout/SectionCard';
import { CodeBlock } from '../../../../components/values/CodeBlock';
import { schemaTranslationRef } from '../../../../schemaTranslation';
import { useTexts } from '../../../../translation/useTexts';
import { fileNameOf } from '../source/fileNames';
import {
  fetchCommands,
  generateCommand,
  Language,
  LANGUAGES,
} from './snippets';

/** How programs get the schema, and code for it. */
export function UseTab({ schema }: { schema: SchemaDetail }) {
  const { t } = useTexts(schemaTranslationRef);
  const commands = fetchCommands(schema);
  return (
    <>
      <SectionCard title={t('schemaPage.use.fetch')}>
        <Box sx={{ display: 'grid', gap: 1.5 }}>
          <Box sx={{ typography: 'body2', color: 'text.secondary' }}>
            {t('schemaPage.use.fetchHelp', { registry: schema.registry })}
          </Box>
          {(['newest', 'byId', 'native', 'keep'] as const).map(way => {
            const what = t(`schemaPage.use.${way}`);
            return (
              <div key={way}>
                <Box
                  sx={{ typography: 'body2', fontWeight: 600, paddingY: 0.5 }}
                >
                  {what}
                </Box>
                <CodeBlock code={commands[way]} what={what} />
              </div>
            );
          })}
        </Box>
      </SectionCard>
      {schema.format && <GenerateCard schema={schema} />}
    </>
  );
}

function GenerateCard({ schema }: { schema: SchemaDetail }) {
  const { t } = useTexts(schemaTranslationRef);
  const [language, setLanguage] = useState<Language>('java');
  const file = fileNameOf(schema, schema.latest?.version ?? '1');
  const title = t('schemaPage.use.generate');
  return (
    <SectionCard
      title={title}
      action={
        <SegmentedControl
          label={t('schemaPage.use.language')}
          value={language}
          options={LANGUAGES.map(value => ({
            value,
            label: t(`schemaPage.use.languages.${value}`),
          }))}
          onChange={setLanguage}
        />
      }
    >
      <Box sx={{ typography: 'body2', color: 'text.secondary', paddingY: 1 }}>
        {t('schemaPage.use.generateHelp', { file })}
      </Box>
      <CodeBlock code={generateCommand(schema, language) ?? ''} what={title} />
    </SectionCard>
  );
}
