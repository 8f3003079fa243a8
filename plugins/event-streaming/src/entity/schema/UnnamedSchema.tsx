// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { SectionCard } from '../../components/layout/SectionCard';
import { EmptyState } from '../../components/state/EmptyState';
import { schemaTranslationRef } from '../../schemaTranslation';
import { useTexts } from '../../translation/useTexts';

/** For an entity that does not say which schema it stands for, or not clearly. */
export function UnnamedSchema({
  registries,
}: {
  /** Those that have a schema of its name. */
  registries?: readonly string[];
}) {
  const { t } = useTexts(schemaTranslationRef);
  const isMany = registries !== undefined && registries.length > 0;
  return (
    <SectionCard title={t('schemaEntity.title')}>
      <EmptyState variant="nothing" title={titleOf()}>
        {isMany
          ? t('schemaEntity.manyText', { registries: registries.join(', ') })
          : t('schemaEntity.unnamedText')}
      </EmptyState>
    </SectionCard>
  );

  function titleOf(): string {
    if (isMany) {
      return t('schemaEntity.many');
    }
    return t(`schemaEntity.${registries ? 'unknown' : 'unnamed'}`);
  }
}
