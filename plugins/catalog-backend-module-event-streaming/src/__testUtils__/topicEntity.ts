// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { JsonObject } from '@backstage/types';
import { ANNOTATIONS } from '@sluice/plugin-event-streaming-common';

/** A topic's entity as the plugin sends it. */
export function topicEntity(
  name: string,
  options: { source?: string; spec?: JsonObject } = {},
) {
  const { source = 'dev', spec } = options;
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Resource',
    metadata: {
      namespace: source,
      name,
      annotations: { [ANNOTATIONS.cluster]: source },
    },
    spec: { type: 'kafka-topic', owner: 'group:default/billing', ...spec },
  };
}
