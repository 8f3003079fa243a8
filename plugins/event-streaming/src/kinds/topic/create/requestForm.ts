// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  StreamingRequest,
  TopicCreateInput,
  topicCreateInputSchema,
  topicTargetSchema,
} from '@sluice/plugin-event-streaming-common';
import { FormFacts, initialForm } from './initialForm';
import { CONFIG_KEYS, toText } from './settleValues';
import { TopicForm, ValueField } from './topicForm';

/** The form as a request for a new topic filled it in. */
export function requestForm(
  request: StreamingRequest,
  facts: FormFacts,
): TopicForm {
  const { cluster, topic } = topicTargetSchema.parse(request.target);
  const input = topicCreateInputSchema.parse(request.input);
  const { values, otherConfig } = valuesOf(input);
  const usual = initialForm(facts);
  return {
    ...usual,
    // The name stays as it is, so that it needs no parts.
    prefix: '',
    nameParts: [topic],
    environment: request.environment ?? usual.environment,
    cluster,
    purpose: input.purpose ?? usual.purpose,
    description: input.description,
    owner: input.owner,
    values,
    otherConfig,
    keyFields: input.key?.fields ?? [],
    tags: input.tags ?? [],
    broadcast: input.broadcast === true,
    justification: request.justification ?? '',
  };
}

/** Entries that the form has no field for are kept as they are. */
function valuesOf({
  partitions,
  replicationFactor,
  config = {},
}: TopicCreateInput) {
  const values: TopicForm['values'] = {};
  const otherConfig: Record<string, string> = {};
  const fieldOf = new Map<string, string>(
    Object.entries(CONFIG_KEYS).map(([field, key]) => [key, field]),
  );
  for (const [key, raw] of Object.entries(config)) {
    const field = fieldOf.get(key) as ValueField | undefined;
    if (field) {
      values[field] = toText(field, raw);
    } else {
      otherConfig[key] = raw;
    }
  }
  if (partitions !== undefined) {
    values.partitions = String(partitions);
  }
  if (replicationFactor !== undefined) {
    values.replicas = String(replicationFactor);
  }
  return { values, otherConfig };
}
