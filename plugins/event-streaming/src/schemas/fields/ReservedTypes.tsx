// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import { SchemaTypeSummary } from '@sluice/plugin-event-streaming-common';
import { CardRow } from '../../components/layout/CardRow';
import { PlainList } from '../../components/layout/PlainList';
import { Mono } from '../../components/values/Mono';
import { schemaTranslationRef } from '../../schemaTranslation';
import { useTexts } from '../../translation/useTexts';

/** Numbers and names of a Protobuf file that must not come back. */
export function ReservedTypes(props: { types: readonly SchemaTypeSummary[] }) {
  const { t } = useTexts(schemaTranslationRef);
  const types = props.types.filter(({ reserved }) => reserved.length > 0);
  return types.length > 0 ? (
    <PlainList sx={{ borderTop: 1, borderColor: 'divider' }}>
      {types.map(({ name, reserved }) => (
        <CardRow key={name}>
          <Mono>{name}</Mono>
          <Box sx={{ typography: 'body2', color: 'text.secondary' }}>
            {t('schemaPage.fields.reserved', { names: reserved.join(', ') })}
          </Box>
        </CardRow>
      ))}
    </PlainList>
  ) : null;
}
