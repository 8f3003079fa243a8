// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

export * from './ConfigValidation';
export * from './ConnectConfigInvalidError';
export * from './ConnectDescription';
export * from './ConnectPlugin';
export * from './ConnectorConfig';
export * from './ConnectorDescription';
export * from './ConnectorOffset';
export * from './ConnectorState';
export * from './NewConnector';
export * from './OutcomeUnknownError';
