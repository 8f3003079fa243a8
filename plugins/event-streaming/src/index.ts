// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Pages and entity cards for event-streaming self-service.
 *
 * @packageDocumentation
 */

import { configureClassNames } from './theme/configureClassNames';

configureClassNames();

export { eventStreamingPlugin as default } from './plugin';
export { eventStreamingApiRef } from './api';
export { connectorTranslationRef } from './connectorTranslation';
export { schemaTranslationRef } from './schemaTranslation';
export { eventStreamingTranslationRef } from './translation';
