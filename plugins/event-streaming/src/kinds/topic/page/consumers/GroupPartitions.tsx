// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { TopicConsumer } from '@sluice/plugin-event-streaming-common';
import { formatCount } from '../../../../format/formatCount';
import { formatOffset } from '../partitions/formatOffset';
import { eventStreamingTranslationRef } from '../../../../translation';
import { useTexts } from '../../../../translation/useTexts';

/** How far a group has read in each partition. */
export function GroupPartitions({ consumer }: { consumer: TopicConsumer }) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const { group, partitions } = consumer;
  if (partitions.length === 0) {
    return <>{t('topicPage.readers.noPartitions')}</>;
  }
  return (
    <Box sx={{ maxWidth: 640, maxHeight: 400, overflow: 'auto' }} tabIndex={0}>
      <Table size="small" aria-label={t('topicPage.readers.expand', { group })}>
        <TableHead>
          <TableRow>
            <TableCell>{t('topicPage.readers.columns.partition')}</TableCell>
            <TableCell align="right">
              {t('topicPage.readers.columns.committed')}
            </TableCell>
            <TableCell align="right">
              {t('topicPage.readers.columns.end')}
            </TableCell>
            <TableCell align="right">
              {t('topicPage.readers.columns.lag')}
            </TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {partitions.map(({ partition, committed, end, lag }) => (
            <TableRow key={partition}>
              <TableCell>{partition}</TableCell>
              <TableCell align="right">{formatOffset(committed)}</TableCell>
              <TableCell align="right">{formatOffset(end)}</TableCell>
              <TableCell align="right">
                {lag === undefined ? '–' : formatCount(lag)}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}
