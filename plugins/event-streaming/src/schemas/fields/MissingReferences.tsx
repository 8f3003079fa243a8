// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import { SchemaReference } from '@sluice/plugin-event-streaming-common';
import { Banner } from '../../components/state/Banner';
import { schemaTranslationRef } from '../../schemaTranslation';
import { useTexts } from '../../translation/useTexts';

/** Says which schemas could not be found that this one refers to. */
export function MissingReferences(props: {
  references: readonly SchemaReference[];
}) {
  const { t } = useTexts(schemaTranslationRef);
  const missing = props.references.filter(({ state }) => state === 'missing');
  return missing.length > 0 ? (
    <Box sx={{ padding: '16px 16px 0' }}>
      <Banner
        tone="attention"
        title={t('schemaPage.fields.missing', {
          count: missing.length,
          names: missing.map(({ name }) => name).join(', '),
        })}
      />
    </Box>
  ) : null;
}
