// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ResponseError } from '@backstage/errors';
import Button from '@mui/material/Button';
import { eventStreamingTranslationRef } from '../../translation';
import { useTexts } from '../../translation/useTexts';
import { EmptyState } from './EmptyState';

export interface ErrorStateProps {
  error: Error;
  /** Not offered where trying again cannot help. */
  onRetry?: () => void;
}

const UNAVAILABLE: readonly number[] = [403, 404];

/**
 * Why something could not be loaded. What does not exist and what may not be
 * seen look the same, so that a page never tells of things one may not know.
 */
export function ErrorState({ error, onRetry }: ErrorStateProps) {
  const { t } = useTexts(eventStreamingTranslationRef);
  if (
    error instanceof ResponseError &&
    UNAVAILABLE.includes(error.statusCode)
  ) {
    return (
      <EmptyState variant="forbidden" title={t('error.unavailable')}>
        {t('error.unavailableText')}
      </EmptyState>
    );
  }
  return (
    <div role="alert">
      <EmptyState
        variant="down"
        title={t('error.title')}
        actions={
          onRetry && (
            <Button variant="outlined" onClick={onRetry}>
              {t('error.retry')}
            </Button>
          )
        }
      >
        {sentenceOf(error)}
      </EmptyState>
    </div>
  );
}

/** The backend's own words, without the status line that the client adds. */
function sentenceOf(error: Error): string {
  return error instanceof ResponseError && error.cause?.message
    ? error.cause.message
    : error.message;
}
