// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { SectionCard } from '../../../components/layout/SectionCard';
import { EmptyState } from '../../../components/state/EmptyState';
import { connectorTranslationRef } from '../../../connectorTranslation';
import { useTexts } from '../../../translation/useTexts';

/** Says why a part of a connector that is for few is not shown. */
export function PartForbidden({ part }: { part: 'config' | 'offsets' }) {
  const { t } = useTexts(connectorTranslationRef);
  return (
    <SectionCard title={t(`connectorPage.${part}.title`)}>
      <EmptyState
        variant="forbidden"
        title={t(`connectorPage.${part}.forbidden`)}
      >
        {t('connectorPage.forbiddenText')}
      </EmptyState>
    </SectionCard>
  );
}
