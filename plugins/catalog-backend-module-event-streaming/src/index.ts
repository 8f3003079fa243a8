// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Brings the objects of the event-streaming plugin into the catalog.
 *
 * @packageDocumentation
 */

export { catalogModuleEventStreaming as default } from './module';
