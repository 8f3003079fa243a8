// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { EmptyState } from '../../../../components/state/EmptyState';
import { eventStreamingTranslationRef } from '../../../../translation';
import { useTexts } from '../../../../translation/useTexts';

/** Says why config entries are not shown. */
export function ConfigForbidden({ reason }: { reason?: string }) {
  const { t } = useTexts(eventStreamingTranslationRef);
  return (
    <EmptyState variant="forbidden" title={t('topicPage.settings.forbidden')}>
      {reason ?? t('topicPage.settings.forbiddenText')}
    </EmptyState>
  );
}
