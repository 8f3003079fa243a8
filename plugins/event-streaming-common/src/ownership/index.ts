// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

export * from './ownerRefs';
export * from './prefixRuleOf';
export * from './resolveOwner';
export * from './topicRefs';
