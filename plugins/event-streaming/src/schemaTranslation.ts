// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { schemaChangeTexts } from './translation/schemaChangeTexts';
import { schemaEntityTexts } from './translation/schemaEntityTexts';
import { schemaFormTexts } from './translation/schemaFormTexts';
import { schemaListTexts } from './translation/schemaListTexts';
import { schemaOfTopicTexts } from './translation/schemaOfTopicTexts';
import { schemaPageTexts } from './translation/schemaPageTexts';

/**
 * All texts about schemas in English; an app may replace each. Apart from the
 * shared ones, because the type checker's work grows with the square of the
 * texts of one ref.
 *
 * @public
 */
export const schemaTranslationRef = createTranslationRef({
  id: 'plugin.event-streaming.schemas',
  messages: {
    schemas: schemaListTexts,
    schemaPage: schemaPageTexts,
    schemaChange: schemaChangeTexts,
    newSchema: schemaFormTexts,
    ofTopic: schemaOfTopicTexts,
    schemaEntity: schemaEntityTexts,
  },
});
