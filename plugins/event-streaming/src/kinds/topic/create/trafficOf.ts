// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { estimateTraffic, TrafficEstimate } from './estimateTraffic';
import { readAmount } from './formProblems';
import { SettledValues, toRaw } from './settleValues';
import { TopicForm, ValueField } from './topicForm';

const KIB = 1024;

/** What the form says about traffic; undefined until all of it can be read. */
export function trafficOf(
  form: Pick<TopicForm, 'messagesPerSecond' | 'averageSize'>,
  values: SettledValues,
): TrafficEstimate | undefined {
  const messagesPerSecond = readAmount(form.messagesPerSecond);
  const averageSize = readAmount(form.averageSize);
  const [partitions, replicas, retentionMs, retentionBytes] = (
    ['partitions', 'replicas', 'retention', 'retentionBytes'] as const
  ).map(field => numberOf(field, values));
  if (
    messagesPerSecond === undefined ||
    averageSize === undefined ||
    [partitions, replicas, retentionMs, retentionBytes].some(Number.isNaN)
  ) {
    return undefined;
  }
  return estimateTraffic({
    messagesPerSecond,
    averageBytes: averageSize * KIB,
    partitions,
    replicas,
    retentionMs,
    retentionBytes,
    cleanup: values.cleanup.text,
  });
}

function numberOf(field: ValueField, values: SettledValues): number {
  return Number(toRaw(field, values[field].text) ?? NaN);
}
