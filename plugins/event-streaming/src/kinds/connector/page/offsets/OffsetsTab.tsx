// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useApi } from '@backstage/frontend-plugin-api';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Box from '@mui/material/Box';
import {
  ConnectorOffset,
  ConnectorTarget,
} from '@sluice/plugin-event-streaming-common';
import { useCallback } from 'react';
import { eventStreamingApiRef } from '../../../../api';
import { SectionCard } from '../../../../components/layout/SectionCard';
import { LoadedPart } from '../../../../components/state/LoadedPart';
import { Mono } from '../../../../components/values/Mono';
import { connectorTranslationRef } from '../../../../connectorTranslation';
import { useLatest } from '../../../../hooks/useLatest';
import { useLiveReload } from '../../../../hooks/useLiveReload';
import { useTexts } from '../../../../translation/useTexts';
import { ConnectorTabProps } from '../ConnectorView';
import { PartForbidden } from '../PartForbidden';
import { offsetWords } from './offsetWords';

/** How far it has come in each part of what it reads, for who may read its configuration. */
export function OffsetsTab({ connector }: ConnectorTabProps) {
  return connector.config ? (
    <Offsets {...connector} />
  ) : (
    <PartForbidden part="offsets" />
  );
}

function Offsets({ connect, connector }: ConnectorTarget) {
  const { t } = useTexts(connectorTranslationRef);
  const api = useApi(eventStreamingApiRef);
  const offsets = useLatest(
    useCallback(
      () => api.getConnectorOffsets({ params: { connect, connector } }),
      [api, connect, connector],
    ),
  );
  useLiveReload(offsets.reload);
  const isFilled = Boolean(offsets.value?.items.length) && !offsets.error;
  return (
    <SectionCard
      title={t('connectorPage.offsets.title')}
      subtitle={t('connectorPage.offsets.help')}
      content={isFilled ? 'table' : 'padded'}
    >
      <LoadedPart part={offsets}>
        {({ items }) =>
          items.length === 0 ? (
            <Box sx={{ typography: 'body2', color: 'text.secondary' }}>
              {t('connectorPage.offsets.none')}
            </Box>
          ) : (
            <OffsetTable offsets={items} />
          )
        }
      </LoadedPart>
    </SectionCard>
  );
}

function OffsetTable({ offsets }: { offsets: readonly ConnectorOffset[] }) {
  const { t } = useTexts(connectorTranslationRef);
  return (
    <Table size="small" aria-label={t('connectorPage.offsets.title')}>
      <TableHead>
        <TableRow>
          <TableCell>{t('connectorPage.offsets.partition')}</TableCell>
          <TableCell>{t('connectorPage.offsets.offset')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {offsets.map(offset => {
          const { part, position } = offsetWords(offset, t);
          return (
            <TableRow key={part}>
              <TableCell component="th" scope="row">
                {part}
              </TableCell>
              <TableCell>
                <Mono>{position}</Mono>
              </TableCell>
            </TableRow>
          );
        })}
      </TableBody>
    </Table>
  );
}
