// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  isFiltered,
  NO_FILTERS,
  topicListFields,
  TopicListState,
  toTopicQuery,
} from './topicListState';

function stateOf(search: string): TopicListState {
  const params = new URLSearchParams(search);
  const entries = Object.entries(topicListFields).map(([key, field]) => [
    key,
    field.parse(params.get(key)),
  ]);
  return Object.fromEntries(entries);
}

describe('the state of the topic list', () => {
  it('begins with what needs a look, without internal topics', () => {
    expect(toTopicQuery(stateOf(''))).toEqual({ sort: 'health', order: 'asc' });
  });

  it('asks for what the URL says', () => {
    const search =
      'q= paid &owner=mine&environment=prod&health=lagging&purpose=audit&managed=false&internal=true';
    expect(toTopicQuery(stateOf(search))).toEqual({
      q: 'paid',
      owner: 'mine',
      environment: 'prod',
      health: 'lagging',
      purpose: 'audit',
      managed: 'false',
      internal: 'true',
      sort: 'health',
      order: 'asc',
    });
  });

  it.each(['partitions', 'rate', 'size', 'lag'])(
    'begins with the most when sorted by %s',
    sort => {
      expect(toTopicQuery(stateOf(`sort=${sort}`)).order).toBe('desc');
      expect(toTopicQuery(stateOf(`sort=${sort}&order=asc`)).order).toBe('asc');
    },
  );

  it('takes nonsense in the URL for nothing', () => {
    expect(stateOf('health=fine&sort=colour&rows=7&managed=maybe')).toEqual(
      stateOf(''),
    );
  });

  it('knows a filter from being among the own topics', () => {
    expect(isFiltered(stateOf('owner=mine&sort=lag&internal=true'))).toBe(
      false,
    );
    expect(isFiltered(stateOf('owner=none'))).toBe(true);
    expect(isFiltered(stateOf('q=x'))).toBe(true);
    expect(
      isFiltered({ ...stateOf('q=x&tag=a&owner=none'), ...NO_FILTERS }),
    ).toBe(false);
  });
});
