// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import {
  SchemaIdUse,
  TopicSchemaIds,
} from '@sluice/plugin-event-streaming-common';
import { Banner } from '../../../../components/state/Banner';
import { AgeText } from '../../../../components/values/AgeText';
import { formatCount } from '../../../../format/formatCount';
import { schemaTranslationRef } from '../../../../schemaTranslation';
import { useTexts } from '../../../../translation/useTexts';
import { SchemaOfMessages } from './SchemaOfMessages';

/** What was found in the newest messages, by key and value. */
export function SchemaIdsFound({ found }: { found: TopicSchemaIds }) {
  const { t } = useTexts(schemaTranslationRef);
  const { records, recordsPerPartition, partitions } = found;
  const { registryAway, moreIds } = found;
  if (found.refused) {
    return (
      <Banner tone="attention" title={t('ofTopic.messages.refused')}>
        {found.refused}
      </Banner>
    );
  }
  if (records === 0) {
    return <Note>{t('ofTopic.messages.empty')}</Note>;
  }
  return (
    <>
      {registryAway && (
        <Banner tone="attention" title={t('ofTopic.messages.away')}>
          {registryAway}
        </Banner>
      )}
      <Box
        role="group"
        aria-label={t('ofTopic.messages.title')}
        // What can be scrolled has to be reached by the keyboard.
        tabIndex={0}
        sx={{ overflowX: 'auto' }}
      >
        <Table size="small" aria-label={t('ofTopic.messages.title')}>
          <TableHead>
            <TableRow>
              <TableCell>{t('ofTopic.messages.column.part')}</TableCell>
              <TableCell>{t('ofTopic.messages.column.schema')}</TableCell>
              <TableCell align="right">
                {t('ofTopic.messages.column.records')}
              </TableCell>
              <TableCell>{t('ofTopic.messages.column.newest')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            <Rows part="value" uses={found.values} found={found} />
            <Rows part="key" uses={found.keys} found={found} />
          </TableBody>
        </Table>
      </Box>
      {moreIds && <Note>{t('ofTopic.messages.more', { count: moreIds })}</Note>}
      <Note>
        {t('ofTopic.messages.basis', {
          records: formatCount(records),
          most: String(recordsPerPartition),
          count: partitions,
        })}
      </Note>
    </>
  );
}

interface RowsProps {
  part: 'key' | 'value';
  uses: readonly SchemaIdUse[];
  found: TopicSchemaIds;
}

function Rows({ part, uses, found }: RowsProps) {
  const { t } = useTexts(schemaTranslationRef);
  return (
    <>
      {uses.map(use => {
        const { partition, offset, at } = use.newest;
        return (
          <TableRow key={`${use.framing} ${use.bytes} ${use.id}`}>
            <TableCell>{t(`ofTopic.contract.part.${part}`)}</TableCell>
            <TableCell>
              <SchemaOfMessages
                use={use}
                part={part}
                registry={found.registry}
              />
            </TableCell>
            <TableCell align="right">{formatCount(use.records)}</TableCell>
            <TableCell>
              {t('ofTopic.messages.place', {
                partition: String(partition),
                offset,
              })}
              {at && (
                <>
                  {', '}
                  <AgeText at={at} />
                </>
              )}
            </TableCell>
          </TableRow>
        );
      })}
    </>
  );
}

function Note({ children }: { children: string }) {
  return (
    <Box sx={{ typography: 'body2', padding: 2, color: 'text.secondary' }}>
      {children}
    </Box>
  );
}
