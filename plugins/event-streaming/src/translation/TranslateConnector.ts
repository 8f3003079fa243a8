// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { connectorTranslationRef } from '../connectorTranslation';
import { TextsOf } from './Texts';

/** Gives the texts about connectors to functions that are no components. */
export type TranslateConnector = TextsOf<typeof connectorTranslationRef>;
