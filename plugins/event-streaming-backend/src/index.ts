// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/**
 * The backend of the event-streaming plugins.
 *
 * @packageDocumentation
 */

export { eventStreamingPlugin as default } from './plugin';
