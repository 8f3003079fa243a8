// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ReactNode } from 'react';
import { ErrorState } from './ErrorState';
import { LoadingRows } from './LoadingRows';
import { Latest } from '../../hooks/useLatest';
import { eventStreamingTranslationRef } from '../../translation';
import { useTexts } from '../../translation/useTexts';
import { isUnavailable } from './isUnavailable';

export interface LoadedPartProps<T> {
  part: Latest<T>;
  children: (value: T) => ReactNode;
}

/** What a card shows of a part: its content, why there is none, or bars. */
export function LoadedPart<T>({ part, children }: LoadedPartProps<T>) {
  const { value, error, reload } = part;
  const { t } = useTexts(eventStreamingTranslationRef);
  if (value !== undefined && !isUnavailable(error)) {
    return <>{children(value)}</>;
  }
  return error ? (
    <ErrorState error={error} onRetry={reload} />
  ) : (
    <LoadingRows label={t('table.loading')} />
  );
}
