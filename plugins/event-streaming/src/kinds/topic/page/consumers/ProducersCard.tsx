// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import {
  DeclaredParty,
  TopicDetail,
} from '@sluice/plugin-event-streaming-common';
import { EmptyState } from '../../../../components/state/EmptyState';
import { kindIcons } from '../../../../components/values/kindIcons';
import { OwnerLink } from '../../../../components/values/OwnerLink';
import { SectionCard } from '../../../../components/layout/SectionCard';
import { StateWord } from '../../../../components/state/StateWord';
import { eventStreamingTranslationRef } from '../../../../translation';
import { useTexts } from '../../../../translation/useTexts';
import { ComponentLink } from './ComponentLink';

export interface ProducersCardProps {
  producers: readonly DeclaredParty[];
  topic: Pick<TopicDetail, 'producedPerSecond'>;
}

/** The components that declare to write. */
export function ProducersCard({ producers, topic }: ProducersCardProps) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const column = (key: 'component' | 'owner' | 'seen') =>
    t(`topicPage.readers.columns.${key}`);
  return (
    <SectionCard
      title={t('topicPage.readers.producers')}
      count={producers.length}
      subtitle={t('topicPage.readers.producersNote')}
      content="table"
    >
      {producers.length === 0 ? (
        <EmptyState
          variant="nothing"
          icon={kindIcons.component}
          title={t('topicPage.readers.noProducers')}
        >
          {t('topicPage.readers.noProducersText')}
        </EmptyState>
      ) : (
        <Table size="small" aria-label={t('topicPage.readers.producers')}>
          <TableHead>
            <TableRow>
              <TableCell>{column('component')}</TableCell>
              <TableCell>{column('owner')}</TableCell>
              <TableCell>{column('seen')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {producers.map(producer => (
              <TableRow key={producer.entityRef}>
                <TableCell>
                  <ComponentLink party={producer} />
                </TableCell>
                <TableCell>
                  <OwnerLink entityRef={producer.owner} />
                </TableCell>
                <TableCell>
                  <Traffic rate={topic.producedPerSecond} />
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      )}
    </SectionCard>
  );
}

function Traffic({ rate }: { rate: number | undefined }) {
  const { t } = useTexts(eventStreamingTranslationRef);
  if (rate === undefined) {
    return <StateWord state="unknown" />;
  }
  return rate > 0 ? (
    <StateWord state="running" label={t('topicPage.readers.writing')} />
  ) : (
    <StateWord state="idle" label={t('topicPage.readers.silent')} />
  );
}
