// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { describeTopicValue } from './describeTopicValue';

describe('describeTopicValue', () => {
  it('says a config entry in words and keeps its key', () => {
    expect(
      describeTopicValue(['config', 'retention.ms'], '604800000'),
    ).toMatchObject({ text: '7 days', key: 'retention.ms' });
  });

  it('shows a config entry of another Kafka release as it is', () => {
    expect(describeTopicValue(['config', 'new.key'], 'x')).toEqual({
      title: 'new.key',
      text: 'x',
      key: 'new.key',
    });
  });

  it('says numbers, lists and flags in words', () => {
    expect(describeTopicValue(['partitions'], 3).text).toBe('3');
    expect(describeTopicValue(['tags'], []).text).toBe('none');
    expect(describeTopicValue(['key', 'fields'], ['a', 'b'])).toEqual({
      title: 'Message key',
      text: 'a, b',
    });
    expect(describeTopicValue(['broadcast'], false).text).toBe('no');
  });

  it('calls an owner as people do', () => {
    expect(describeTopicValue(['owner'], 'group:default/billing')).toEqual({
      title: 'Owner',
      text: 'billing',
      entityRef: 'group:default/billing',
    });
    expect(describeTopicValue(['owner'], null)).toEqual({
      title: 'Owner',
      text: 'none',
    });
  });

  it.each([
    ['retention.ms', 'Keep messages for'],
    ['replication', 'Replicas'],
    ['a-limit-to-come', 'a-limit-to-come'],
  ])('calls the limit %s by its title', (limit, title) => {
    expect(describeTopicValue(['limit'], limit).text).toBe(title);
  });
});
