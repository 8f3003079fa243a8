// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Entity } from '@backstage/catalog-model';
import {
  ANNOTATIONS,
  TopicTarget,
} from '@sluice/plugin-event-streaming-common';

/** The topic that an entity stands for; undefined when it does not say. */
export function topicOfEntity(entity: Entity): TopicTarget | undefined {
  const annotations = entity.metadata.annotations ?? {};
  const cluster = annotations[ANNOTATIONS.cluster];
  const topic = annotations[ANNOTATIONS.topic];
  return cluster && topic ? { cluster, topic } : undefined;
}
