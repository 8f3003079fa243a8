// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { TopicConsumers } from '@sluice/plugin-event-streaming-common';
import { AgeText } from '../../../../components/values/AgeText';
import { EmptyState } from '../../../../components/state/EmptyState';
import { kindIcons } from '../../../../components/values/kindIcons';
import { SectionCard } from '../../../../components/layout/SectionCard';
import { eventStreamingTranslationRef } from '../../../../translation';
import { useTexts } from '../../../../translation/useTexts';
import { ConsumerRow } from './ConsumerRow';
import { InactiveRow } from './InactiveRow';

export type ConsumersCardProps = Pick<
  TopicConsumers,
  'consumers' | 'inactive' | 'observedAt'
>;

/** Groups that were seen, and components that should have been. */
export function ConsumersCard(props: ConsumersCardProps) {
  const { consumers, inactive, observedAt } = props;
  const { t } = useTexts(eventStreamingTranslationRef);
  const count = consumers.length + inactive.length;
  return (
    <SectionCard
      title={t('topicPage.readers.consumers')}
      count={count}
      content="table"
      action={observedAt && <AgeText at={observedAt} />}
    >
      {count === 0 ? (
        <EmptyState
          variant="nothing"
          icon={kindIcons.consumerGroup}
          title={t('topicPage.readers.noConsumers')}
        >
          {t('topicPage.readers.noConsumersText')}
        </EmptyState>
      ) : (
        <Table size="small" aria-label={t('topicPage.readers.consumers')}>
          <Head />
          <TableBody>
            {consumers.map(consumer => (
              <ConsumerRow key={consumer.group} consumer={consumer} />
            ))}
            {inactive.map(party => (
              <InactiveRow key={party.entityRef} party={party} />
            ))}
          </TableBody>
        </Table>
      )}
    </SectionCard>
  );
}

function Head() {
  const { t } = useTexts(eventStreamingTranslationRef);
  return (
    <TableHead>
      <TableRow>
        <TableCell>{t('topicPage.readers.columns.group')}</TableCell>
        <TableCell>{t('topicPage.readers.columns.state')}</TableCell>
        <TableCell align="right">
          {t('topicPage.readers.columns.members')}
        </TableCell>
        <TableCell align="right">
          {t('topicPage.readers.columns.lag')}
        </TableCell>
        <TableCell>{t('topicPage.readers.columns.declared')}</TableCell>
        <TableCell>{t('topicPage.readers.columns.owner')}</TableCell>
      </TableRow>
    </TableHead>
  );
}
