// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { keyExpression } from '../../kinds/topic/topicGuarantees';
import { Finding } from '../../plan';
import { passed, violation } from '../finding';
import { TopicQuestion } from '../TopicQuestion';

const FIELD = 'input.key';

/** Says what the key promises; a compound key names each field once. */
export function keyRule({ input, spec }: TopicQuestion): Finding[] {
  const { key } = input;
  if (!key || key.fields.length === 0) {
    const message =
      spec.partitions === 1
        ? 'No key: in order, because there is one partition'
        : 'No key: no order across records';
    return [passed('key', message, { field: FIELD })];
  }
  const twice = key.fields.find(
    (field, at) => key.fields.indexOf(field) !== at,
  );
  if (twice !== undefined) {
    const message = `The key names the field '${twice}' twice`;
    return [violation('key-field-twice', message, { field: FIELD })];
  }
  const message = `Ordered per ${keyExpression(key)} within a partition`;
  return [passed('key', message, { field: FIELD })];
}
