// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConnectorHealth } from '@sluice/plugin-event-streaming-common';
import { connectorTranslationRef } from '../../connectorTranslation';
import { useTexts } from '../../translation/useTexts';

/** States that say something else of connectors than of topics. */
const OWN = [
  'healthy',
  'missing',
  'degraded',
  'unhealthy',
  'unassigned',
] as const;

/** The evidence for a connector's health; of topics the same word says more. */
export function useConnectorHealthHelp({
  state,
  reason,
}: ConnectorHealth): string | undefined {
  const { t } = useTexts(connectorTranslationRef);
  const own = OWN.find(one => one === state);
  return reason ?? (own && t(`connectorPage.health.${own}`));
}
