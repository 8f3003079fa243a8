// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { toError } from '@backstage/errors';
import { toastApiRef, useApi } from '@backstage/frontend-plugin-api';
import {
  MoveBody,
  StreamingRequest,
} from '@sluice/plugin-event-streaming-common';
import { useState } from 'react';
import { eventStreamingApiRef } from '../api';
import { eventStreamingTranslationRef } from '../translation';
import { useTexts } from '../translation/useTexts';
import { readRefusal } from './readRefusal';

/** Moves that need no other input than a comment. */
export type RequestMove =
  | 'approve'
  | 'decline'
  | 'comment'
  | 'replan'
  | 'retry'
  | 'withdraw';

export interface RequestMoves {
  /** Resolves to whether the move was made. */
  move: (
    action: RequestMove,
    body?: Omit<MoveBody, 'revision'>,
  ) => Promise<boolean>;
  busy: boolean;
}

/**
 * Moves a request at the revision that was seen.
 *
 * @param onMoved - called when a move was made, or found the request moved
 */
export function useRequestMove(
  { id, revision }: Pick<StreamingRequest, 'id' | 'revision'>,
  onMoved: () => unknown,
): RequestMoves {
  const api = useApi(eventStreamingApiRef);
  const toasts = useApi(toastApiRef);
  const { t } = useTexts(eventStreamingTranslationRef);
  const [busy, setBusy] = useState(false);

  const move: RequestMoves['move'] = async (action, body = {}) => {
    setBusy(true);
    try {
      await api[`${action}Request`]({
        params: { id },
        body: { ...body, revision },
      });
      return true;
    } catch (error) {
      const reason = readRefusal(toError(error)).message;
      toasts.post({
        title: t('requests.moveFailed', { reason }),
        status: 'danger',
      });
      return false;
    } finally {
      await onMoved();
      setBusy(false);
    }
  };
  return { move, busy };
}
