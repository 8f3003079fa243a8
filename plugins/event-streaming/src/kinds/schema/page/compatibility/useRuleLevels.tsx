// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { SchemaDetail } from '@sluice/plugin-event-streaming-common';
import { FactListItem } from '../../../../components/layout/FactList';
import { schemaTranslationRef } from '../../../../schemaTranslation';
import { useTexts } from '../../../../translation/useTexts';

const LEVELS = ['artifact', 'group', 'global'] as const;

/** Each level with its own rule; the one that decides is bold. */
export function useRuleLevels({
  compatibility,
  group,
}: SchemaDetail): FactListItem[] {
  const { t } = useTexts(schemaTranslationRef);
  return LEVELS.map(level => {
    const own = compatibility?.[level];
    const decides = compatibility?.inForce.origin === level;
    return {
      label: t(`schemaPage.rule.${level}`, { group }),
      value: decides ? <b>{own}</b> : textOf(own),
    };
  });

  function textOf(own: string | undefined) {
    return own === undefined
      ? t('schemaPage.rule.notSet')
      : t('schemaPage.rule.overruled', { level: own });
  }
}
