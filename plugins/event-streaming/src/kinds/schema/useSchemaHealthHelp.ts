// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { SchemaHealth } from '@sluice/plugin-event-streaming-common';
import { schemaTranslationRef } from '../../schemaTranslation';
import { useTexts } from '../../translation/useTexts';

/** The evidence for a schema's health; of topics the same word says more. */
export function useSchemaHealthHelp(health: SchemaHealth): string | undefined {
  const { t } = useTexts(schemaTranslationRef);
  const { state, reason } = health;
  if (reason) {
    return reason;
  }
  return state === 'healthy' || state === 'missing'
    ? t(`schemaPage.health.${state}`)
    : undefined;
}
