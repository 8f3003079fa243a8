// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

export * from './configChanges';
export * from './ConnectorLive';
export type { ConnectorPlan } from './ConnectorPlan';
export * from './leftBehind';
export * from './planConnectorCreation';
export * from './planConnectorDeletion';
export * from './planConnectorUpdate';
export { planOffsetsReset } from './planOffsetsReset';
