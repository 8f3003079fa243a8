// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { RiHistoryLine } from '@remixicon/react';
import { Batch } from '@sluice/plugin-event-streaming-common';
import { AgeText } from '../../components/values/AgeText';
import { DataTable } from '../../components/table/DataTable';
import { FindingItem } from '../../components/plan/FindingItem';
import { ObjectHeader } from '../../components/layout/ObjectHeader';
import { PageColumns } from '../../components/layout/PageColumns';
import { PlainList } from '../../components/layout/PlainList';
import { SectionCard } from '../../components/layout/SectionCard';
import { TableCaption } from '../../components/table/TableCaption';
import { operationTitle } from '../../kinds/operationOptions';
import { eventStreamingTranslationRef } from '../../translation';
import { useTexts } from '../../translation/useTexts';
import { personName } from '../personName';
import { useRequestColumns } from '../useRequestColumns';
import { ApproveAllCard } from './ApproveAllCard';

export interface BatchViewProps {
  batch: Batch;
  onMoved: () => unknown;
}

/** The requests of a batch, what none came of, and one answer to all. */
export function BatchView({ batch, onMoved }: BatchViewProps) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const { operation, requests, refused, justification } = batch;
  return (
    <>
      <ObjectHeader
        icon={RiHistoryLine}
        title={t('requests.batches.title', {
          operation: operationTitle(operation),
          number: String(requests.length + refused.length),
        })}
        description={
          <>
            {t('requests.asked', { by: personName(batch.createdBy) })}{' '}
            <AgeText at={batch.createdAt} />
            {justification && `: “${justification}”`}
          </>
        }
      />
      <PageColumns
        width="decision"
        main={
          <>
            <BatchRequests batch={batch} />
            <BatchRefusals batch={batch} />
          </>
        }
        side={<ApproveAllCard batch={batch} onMoved={onMoved} />}
      />
    </>
  );
}

function BatchRequests({ batch: { requests } }: { batch: Batch }) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const columns = useRequestColumns().filter(
    ({ key }) => key !== 'by' && key !== 'at',
  );
  return (
    <DataTable
      label={t('requests.batches.requests')}
      rows={requests}
      rowId={({ id }) => id}
      columns={columns}
      loading={false}
      empty={null}
      caption={
        <TableCaption
          count={t('requests.count', {
            count: requests.length,
            number: String(requests.length),
          })}
        />
      }
    />
  );
}

function BatchRefusals({ batch: { refused } }: { batch: Batch }) {
  const { t } = useTexts(eventStreamingTranslationRef);
  if (refused.length === 0) {
    return null;
  }
  return (
    <SectionCard
      title={t('requests.batches.refused')}
      count={refused.length}
      subtitle={t('requests.batches.refusedHelp')}
    >
      <PlainList sx={{ display: 'grid', gap: 1 }}>
        {refused.map(({ target, reason }) => {
          const name = Object.values(target).join(' / ');
          return (
            <FindingItem
              key={name}
              finding={{
                code: name,
                outcome: 'violation',
                message: name,
                detail: reason,
              }}
            />
          );
        })}
      </PlainList>
    </SectionCard>
  );
}
