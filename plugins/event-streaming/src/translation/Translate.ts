// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { eventStreamingTranslationRef } from '../translation';
import { TextsOf } from './Texts';

/** Gives the texts of the plugin to functions that are no components. */
export type Translate = TextsOf<typeof eventStreamingTranslationRef>;
