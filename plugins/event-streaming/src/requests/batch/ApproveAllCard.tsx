// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { toError } from '@backstage/errors';
import { toastApiRef, useApi } from '@backstage/frontend-plugin-api';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Batch, BatchApproved } from '@sluice/plugin-event-streaming-common';
import { useState } from 'react';
import { eventStreamingApiRef } from '../../api';
import { DisabledReason } from '../../components/controls/DisabledReason';
import { FindingItem } from '../../components/plan/FindingItem';
import { PlainList } from '../../components/layout/PlainList';
import { SectionCard } from '../../components/layout/SectionCard';
import { TextArea } from '../../components/controls/TextArea';
import { eventStreamingTranslationRef } from '../../translation';
import { useTexts } from '../../translation/useTexts';
import { isIrreversible } from '../isIrreversible';
import { readRefusal } from '../readRefusal';

export interface ApproveAllCardProps {
  batch: Batch;
  onMoved: () => unknown;
}

/**
 * One answer to all that the reader may approve. What cannot be undone is left
 * to its own page, where its name has to be typed.
 */
export function ApproveAllCard({ batch, onMoved }: ApproveAllCardProps) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const { approve, busy, results } = useApproval(batch, onMoved);
  const [comment, setComment] = useState('');
  const mine = batch.requests.filter(({ allowedActions }) =>
    allowedActions.includes('approve'),
  );
  const grave = mine.filter(({ plan }) => isIrreversible(plan.effects));
  const open = mine.filter(request => !grave.includes(request));
  return (
    <SectionCard title={t('requests.batches.approve')}>
      <Box sx={{ display: 'grid', gap: 1.5 }}>
        <TextArea
          label={t('requests.decide.comment')}
          value={comment}
          onChange={setComment}
        />
        <Box sx={{ display: 'grid', '& > [role=group]': { display: 'grid' } }}>
          <DisabledReason
            reason={open.length === 0 ? t('requests.batches.none') : undefined}
          >
            <Button
              variant="contained"
              fullWidth
              disabled={busy}
              onClick={() => approve(open, comment)}
            >
              {t('requests.batches.approve')}
            </Button>
          </DisabledReason>
        </Box>
        <Box sx={{ typography: 'caption', color: 'text.secondary' }}>
          {open.length === 0
            ? t('requests.batches.none')
            : t('requests.batches.approveHelp', { count: open.length })}
        </Box>
        {grave.length > 0 && (
          <Box sx={{ typography: 'body2' }}>
            {t('requests.batches.look', {
              names: grave.map(({ title }) => title).join(', '),
            })}
          </Box>
        )}
        {results && <Results batch={batch} results={results} />}
      </Box>
    </SectionCard>
  );
}

function Results(props: { batch: Batch; results: BatchApproved['items'] }) {
  const { batch, results } = props;
  const { t } = useTexts(eventStreamingTranslationRef);
  return (
    <PlainList aria-label={t('requests.batches.results')}>
      {results.map(({ id, reason }) => (
        <FindingItem
          key={id}
          finding={{
            code: id,
            outcome: reason ? 'violation' : 'ok',
            message: batch.requests.find(it => it.id === id)?.title ?? id,
            detail: reason ?? t('requests.batches.approved'),
          }}
        />
      ))}
    </PlainList>
  );
}

function useApproval({ id }: Batch, onMoved: () => unknown) {
  const api = useApi(eventStreamingApiRef);
  const toasts = useApi(toastApiRef);
  const { t } = useTexts(eventStreamingTranslationRef);
  const [busy, setBusy] = useState(false);
  const [results, setResults] = useState<BatchApproved['items']>();
  const approve = async (requests: Batch['requests'], comment: string) => {
    setBusy(true);
    try {
      const { items } = await api.approveBatch({
        params: { id },
        body: {
          items: requests.map(request => ({
            id: request.id,
            revision: request.revision,
          })),
          comment: comment.trim() || undefined,
        },
      });
      setResults(items);
    } catch (error) {
      const reason = readRefusal(toError(error)).message;
      toasts.post({
        title: t('requests.moveFailed', { reason }),
        status: 'danger',
      });
    } finally {
      await onMoved();
      setBusy(false);
    }
  };
  return { approve, busy, results };
}
