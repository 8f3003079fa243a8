// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { SectionCard } from '../../../../components/layout/SectionCard';
import { EmptyState } from '../../../../components/state/EmptyState';
import { connectorTranslationRef } from '../../../../connectorTranslation';
import { useTexts } from '../../../../translation/useTexts';

/** Says why a configuration is not shown. */
export function ConfigForbidden() {
  const { t } = useTexts(connectorTranslationRef);
  return (
    <SectionCard title={t('connectorPage.config.title')}>
      <EmptyState
        variant="forbidden"
        title={t('connectorPage.config.forbidden')}
      >
        {t('connectorPage.config.forbiddenText')}
      </EmptyState>
    </SectionCard>
  );
}
