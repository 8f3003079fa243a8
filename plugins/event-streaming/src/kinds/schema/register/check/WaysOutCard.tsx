// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Link as RouterLink } from 'react-router-dom';
import { SectionCard } from '../../../../components/layout/SectionCard';
import { Banner } from '../../../../components/state/Banner';
import { keepDraft } from '../../../../schemas/keptDraft';
import { schemaTranslationRef } from '../../../../schemaTranslation';
import { useTexts } from '../../../../translation/useTexts';
import { useSchemaPaths } from '../../useSchemaPaths';
import { SchemaFormModel } from '../useSchemaForm';
import { newVersionsOf } from './newVersionsOf';
import { WhoIsHit } from './WhoIsHit';

/** What to do where the registry refuses: fix it, go round it, or be let through. */
export function WaysOutCard({ model }: { model: SchemaFormModel }) {
  const { t } = useTexts(schemaTranslationRef);
  const { form, check, set } = model;
  if (form.override) {
    return (
      <Banner
        tone="attention"
        title={t('newSchema.ways.asked')}
        action={
          <Button variant="outlined" onClick={() => set({ override: false })}>
            {t('newSchema.ways.takeBack')}
          </Button>
        }
      >
        {t('newSchema.ways.askedText')}
      </Banner>
    );
  }
  if (check.check?.outcome !== 'incompatible') {
    return null;
  }
  return (
    <SectionCard title={t('newSchema.ways.title')}>
      <Box
        component="ol"
        sx={{
          typography: 'body2',
          display: 'grid',
          gap: 1.5,
          margin: 0,
          paddingLeft: 2.5,
          '& button, & a': { marginTop: 0.75 },
        }}
      >
        <li>{t('newSchema.ways.fix')}</li>
        <NewVersion model={model} />
        <li>
          <div>{t('newSchema.ways.override')}</div>
          <WhoIsHit topics={model.facts.schema?.topics} />
          <Button variant="outlined" onClick={() => set({ override: true })}>
            {t('newSchema.ways.ask')}
          </Button>
        </li>
      </Box>
    </SectionCard>
  );
}

/** A new version of the topic that it describes, with a schema of its own. */
function NewVersion({ model }: { model: SchemaFormModel }) {
  const { t } = useTexts(schemaTranslationRef);
  const { newTopic } = useSchemaPaths();
  const { facts, form } = model;
  const versions = newVersionsOf(facts.schema, facts.clusters);
  if (versions.length === 0 || !newTopic) {
    return null;
  }
  const { content, format, references } = form;
  return (
    <li>
      <div>{t('newSchema.ways.version')}</div>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1 }}>
        {versions.map(version => (
          <Button
            key={version.cluster}
            variant="outlined"
            component={RouterLink}
            to={`${newTopic}?${new URLSearchParams({ ...version })}`}
            onClick={() =>
              keepDraft(version.topic, {
                content,
                format,
                references: [...references],
              })
            }
          >
            {t('newSchema.ways.createTopic', { ...version })}
          </Button>
        ))}
      </Box>
    </li>
  );
}
