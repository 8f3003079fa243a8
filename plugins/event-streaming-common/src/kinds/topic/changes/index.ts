// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

export * from './ChangeFigures';
export * from './configChangesOf';
export * from './effectsOfConfig';
export * from './nextTopicVersion';
export * from './planAddPartitions';
export * from './planNotesChange';
export * from './planTopicDeletion';
export * from './planTopicUpdate';
export { counted, type TopicPlan } from './TopicPlan';
export * from './TopicState';
export * from './topicStepNames';
