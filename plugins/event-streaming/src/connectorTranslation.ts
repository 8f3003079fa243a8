// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { connectorChangeTexts } from './translation/connectorChangeTexts';
import { connectorEntityTexts } from './translation/connectorEntityTexts';
import { connectorFormTexts } from './translation/connectorFormTexts';
import { connectorListTexts } from './translation/connectorListTexts';
import { connectorPageTexts } from './translation/connectorPageTexts';

/**
 * All texts about connectors in English; an app may replace each. Apart from
 * the shared ones, because the type checker's work grows with the square of
 * the texts of one ref.
 *
 * @public
 */
export const connectorTranslationRef = createTranslationRef({
  id: 'plugin.event-streaming.connectors',
  messages: {
    connectors: connectorListTexts,
    connectorPage: connectorPageTexts,
    connectorChange: connectorChangeTexts,
    newConnector: connectorFormTexts,
    connectorEntity: connectorEntityTexts,
  },
});
