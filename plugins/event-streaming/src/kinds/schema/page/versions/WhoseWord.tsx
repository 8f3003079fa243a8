// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { schemaTranslationRef } from '../../../../schemaTranslation';
import { useTexts } from '../../../../translation/useTexts';
import { ComparedVersions } from './comparedVersions';

export interface WhoseWordProps {
  compared: ComparedVersions;
  isBreaking: boolean;
}

/** Both are registered, so the registry has accepted what looks breaking. */
export function WhoseWord({ compared, isBreaking }: WhoseWordProps) {
  const { older, newer } = compared;
  const { t } = useTexts(schemaTranslationRef);
  if (newer.override) {
    return <>{t('schemaPage.compare.overridden', { after: newer.version })}</>;
  }
  return isBreaking ? (
    <>
      {t('schemaPage.compare.accepted', {
        before: older.version,
        after: newer.version,
      })}
    </>
  ) : null;
}
