// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { Broker } from '@sluice/plugin-event-streaming-common';
import { SectionCard } from '../components/layout/SectionCard';
import { formatBytes } from '../format/formatBytes';
import { formatCount } from '../format/formatCount';
import { eventStreamingTranslationRef } from '../translation';
import { useTexts } from '../translation/useTexts';

/** The brokers of a cluster and what each of them carries. */
export function BrokersCard({ brokers }: { brokers: Broker[] }) {
  const { t } = useTexts(eventStreamingTranslationRef);
  return (
    <SectionCard
      title={t('clusters.brokers')}
      count={brokers.length}
      content="table"
    >
      <Table size="small" aria-label={t('clusters.brokers')}>
        <TableHead>
          <TableRow>
            <TableCell>{t('clusters.brokerColumns.id')}</TableCell>
            <TableCell>{t('clusters.brokerColumns.address')}</TableCell>
            <TableCell align="right">
              {t('clusters.brokerColumns.leaders')}
            </TableCell>
            <TableCell align="right">
              {t('clusters.brokerColumns.replicas')}
            </TableCell>
            <TableCell align="right">
              {t('clusters.brokerColumns.size')}
            </TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {brokers.map(broker => (
            <TableRow key={broker.id}>
              <TableCell>{broker.id}</TableCell>
              <TableCell>{addressOf(broker)}</TableCell>
              <TableCell align="right">{formatCount(broker.leaders)}</TableCell>
              <TableCell align="right">
                {formatCount(broker.replicas)}
              </TableCell>
              <TableCell align="right">
                {broker.sizeBytes === undefined
                  ? '–'
                  : formatBytes(broker.sizeBytes)}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </SectionCard>
  );
}

function addressOf({ host, port, rack }: Broker): string {
  return rack ? `${host}:${port} · ${rack}` : `${host}:${port}`;
}
