// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import { SchemaCause } from '@sluice/plugin-event-streaming-common';
import { PlainList } from '../../../../components/layout/PlainList';
import { ToneIcon } from '../../../../components/state/ToneIcon';
import { Mono } from '../../../../components/values/Mono';
import { schemaTranslationRef } from '../../../../schemaTranslation';
import { useTexts } from '../../../../translation/useTexts';

/** Why the registry refuses: in plain words, where, and in its own words. */
export function CauseList(props: { causes: readonly SchemaCause[] }) {
  const { causes } = props;
  const { t } = useTexts(schemaTranslationRef);
  if (causes.length === 0) {
    return null;
  }
  return (
    <PlainList
      aria-label={t('newSchema.check.causes')}
      sx={{ display: 'grid', gap: 1 }}
    >
      {causes.map(({ description, path, explanation }, index) => (
        <Box
          component="li"
          key={index}
          sx={{
            display: 'grid',
            gridTemplateColumns: '15px minmax(0, 1fr)',
            gap: 1,
            overflowWrap: 'anywhere',
          }}
        >
          <Box component="span" sx={{ paddingTop: '2px' }}>
            <ToneIcon tone="bad" />
          </Box>
          <div>
            <div>{explanation ?? description}</div>
            <Box sx={{ typography: 'caption', color: 'text.secondary' }}>
              {explanation !== undefined &&
                explanation !== description &&
                t('newSchema.check.registrySays', { description })}{' '}
              {path && (
                <>
                  {t('newSchema.check.at', {
                    path: <Mono key="path">{path}</Mono>,
                  })}
                </>
              )}
            </Box>
          </div>
        </Box>
      ))}
    </PlainList>
  );
}
