// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { toastApiRef, useApi } from '@backstage/frontend-plugin-api';
import { eventStreamingTranslationRef } from '../../translation';
import { useTexts } from '../../translation/useTexts';

const SHOWN_MS = 2500;

/** Copies the name of a thing, and says whether that worked. */
export function useCopyName(name: string): () => Promise<void> {
  const { t } = useTexts(eventStreamingTranslationRef);
  const toasts = useApi(toastApiRef);
  return async () => {
    try {
      await navigator.clipboard.writeText(name);
      const title = t('topics.row.copied');
      toasts.post({ title, status: 'success', timeout: SHOWN_MS });
    } catch {
      // A browser may forbid it, as on a page without TLS.
      const title = t('topics.row.copyFailed');
      toasts.post({ title, status: 'warning', timeout: SHOWN_MS });
    }
  };
}
