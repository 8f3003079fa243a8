// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { unknownKeys } from './unknownKeys';

const told = ['topics', 'batch.size', 'transforms', 'value.converter'];

describe('unknownKeys', () => {
  it('finds what is misspelt', () => {
    const config = { topics: 'a', 'batch.sizes': '10', Topics: 'b' };
    expect(unknownKeys(config, told)).toEqual(['batch.sizes', 'Topics']);
  });

  it.each([
    'name',
    'connector.class',
    'transforms.route.regex',
    'predicates.isOld.type',
    'topic.creation.default.partitions',
    'value.converter.schemas.enable',
    'consumer.override.max.poll.records',
  ])('leaves %s to what it belongs to', key => {
    expect(unknownKeys({ [key]: 'x' }, told)).toEqual([]);
  });
});
