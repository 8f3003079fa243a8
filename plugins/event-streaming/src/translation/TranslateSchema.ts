// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TranslationFunction } from '@backstage/frontend-plugin-api';
import { schemaTranslationRef } from '../schemaTranslation';

/** Gives the texts about schemas to functions that are no components. */
export type TranslateSchema = TranslationFunction<
  (typeof schemaTranslationRef)['T']
>;
