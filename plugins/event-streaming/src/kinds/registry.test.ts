// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { KINDS } from '@sluice/plugin-event-streaming-common';
import { KIND_VIEWS, kindViewOf } from './registry';

const target = { cluster: 'prod', topic: 'billing.usage.events' };

describe('the views of kinds', () => {
  it('has a view for each kind', () => {
    expect(KIND_VIEWS.map(view => view.kind).sort()).toEqual(
      KINDS.map(({ kind }) => kind).sort(),
    );
  });

  it('says what is asked for and where the target is', () => {
    const view = kindViewOf('topic');
    expect(view?.pathOf(target)).toBe('topics/prod/billing.usage.events');
    expect(view?.operationSentence('topic.create', target.topic)).toBe(
      'Create topic billing.usage.events',
    );
  });

  it('keeps a name with odd characters in one part of the path', () => {
    expect(kindViewOf('topic')?.pathOf({ cluster: 'a/b', topic: 'c?d' })).toBe(
      'topics/a%2Fb/c%3Fd',
    );
  });

  it('shows an operation that it does not know as it is', () => {
    expect(kindViewOf('topic')?.operationSentence('topic.polish', 'x')).toBe(
      'topic.polish x',
    );
  });

  it('has no view for a kind that it does not know', () => {
    expect(kindViewOf('acl')).toBeUndefined();
  });
});
