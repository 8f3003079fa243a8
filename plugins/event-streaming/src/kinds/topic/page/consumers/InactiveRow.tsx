// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import { DeclaredParty } from '@sluice/plugin-event-streaming-common';
import { OwnerLink } from '../../../../components/values/OwnerLink';
import { StateWord } from '../../../../components/state/StateWord';
import { eventStreamingTranslationRef } from '../../../../translation';
import { useTexts } from '../../../../translation/useTexts';
import { ComponentLink } from './ComponentLink';

/** A component that declares to read, and does not. */
export function InactiveRow({ party }: { party: DeclaredParty }) {
  const { t } = useTexts(eventStreamingTranslationRef);
  return (
    <TableRow>
      <TableCell>
        <Box component="span" sx={{ paddingLeft: 4, color: 'text.secondary' }}>
          {party.groups.length > 0 ? party.groups.join(', ') : '–'}
        </Box>
      </TableCell>
      <TableCell>
        <StateWord
          state="degraded"
          label={t('topicPage.readers.inactiveShort')}
          help={t('topicPage.readers.inactive')}
        />
      </TableCell>
      <TableCell align="right">–</TableCell>
      <TableCell align="right">–</TableCell>
      <TableCell>
        <ComponentLink party={party} />
      </TableCell>
      <TableCell>
        <OwnerLink entityRef={party.owner} />
      </TableCell>
    </TableRow>
  );
}
