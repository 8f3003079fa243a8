// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { schemaTranslationRef } from '../schemaTranslation';
import { TextsOf } from './Texts';

/** Gives the texts about schemas to functions that are no components. */
export type TranslateSchema = TextsOf<typeof schemaTranslationRef>;
