// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TopicSchema } from '@sluice/plugin-event-streaming-common';
import { LoadedSchema } from './useTopicSchemas';

/** What was loaded of a schema of a topic, also of before the topic was read anew. */
export function loadedOf(
  loaded: readonly LoadedSchema[] | undefined,
  { registry, group, artifact, part }: TopicSchema,
): LoadedSchema | undefined {
  return loaded?.find(
    ({ schema }) =>
      schema.registry === registry &&
      schema.group === group &&
      schema.artifact === artifact &&
      schema.part === part,
  );
}
