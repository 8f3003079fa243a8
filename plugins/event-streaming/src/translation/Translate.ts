// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TranslationFunction } from '@backstage/frontend-plugin-api';
import { eventStreamingTranslationRef } from '../translation';

/** Gives the texts of the plugin to functions that are no components. */
export type Translate = TranslationFunction<
  (typeof eventStreamingTranslationRef)['T']
>;
