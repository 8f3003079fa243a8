// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

export * from './defaultGateRules';
export * from './describeGates';
export * from './evaluateGates';
export * from './GateRule';
export * from './gateRulesInForce';
