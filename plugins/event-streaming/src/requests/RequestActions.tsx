// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  useApi,
  toastApiRef,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import { toError } from '@backstage/errors';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { StreamingRequest } from '@sluice/plugin-event-streaming-common';
import { useState } from 'react';
import { eventStreamingApiRef } from '../api';
import { SectionCard } from '../components/SectionCard';
import { eventStreamingTranslationRef } from '../translation';

/** Moves that need nothing but the wish. */
const MOVES = ['retry', 'withdraw'] as const;

type Action = (typeof MOVES)[number];

export interface RequestActionsProps {
  request: StreamingRequest;
  /** Called when a move was made, or found the request moved already. */
  onMoved: () => unknown;
}

/** The moves that the reader may make now. */
export function RequestActions({ request, onMoved }: RequestActionsProps) {
  const { t } = useTranslationRef(eventStreamingTranslationRef);
  const { move, busy } = useMove(request, onMoved);
  const actions = MOVES.filter(it => request.allowedActions.includes(it));
  if (actions.length === 0) {
    return null;
  }
  return (
    <SectionCard title={t('requests.actions')}>
      <Box sx={{ display: 'grid', gap: 1.5 }}>
        {actions.map(action => (
          <div key={action}>
            <Button
              variant={action === 'retry' ? 'contained' : 'outlined'}
              fullWidth
              disabled={busy}
              onClick={() => move(action)}
            >
              {t(`requests.${action}`)}
            </Button>
            <Box sx={{ typography: 'caption', color: 'text.secondary' }}>
              {t(`requests.${action}Help`)}
            </Box>
          </div>
        ))}
      </Box>
    </SectionCard>
  );
}

function useMove({ id, revision }: StreamingRequest, onMoved: () => unknown) {
  const api = useApi(eventStreamingApiRef);
  const toast = useApi(toastApiRef);
  const { t } = useTranslationRef(eventStreamingTranslationRef);
  const [busy, setBusy] = useState(false);
  const move = async (action: Action) => {
    setBusy(true);
    const call = action === 'retry' ? api.retryRequest : api.withdrawRequest;
    try {
      await call({ params: { id }, body: { revision } });
    } catch (error) {
      toast.post({
        title: t('requests.moveFailed', { reason: toError(error).message }),
        status: 'danger',
      });
    } finally {
      setBusy(false);
      await onMoved();
    }
  };
  return { move, busy };
}
