// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { describeConnectorValue } from './describeConnectorValue';

describe('the values of connectors in words', () => {
  it.each([
    [['config', 'tasks.max'], '4', 'tasks.max', '4'],
    [['config', 'errors.tolerance'], null, 'errors.tolerance', 'not set'],
    [
      ['config', 'connection.password'],
      { redacted: true },
      'connection.password',
      '••••••',
    ],
    [['offsets'], 'none', 'How far it has come', 'forgotten: it begins anew'],
    [['initialState'], 'paused', 'It begins', 'paused'],
    [['exists'], false, 'The connector', 'gone for good'],
    [['never', 'seen'], ['a', 'b'], 'never.seen', 'a, b'],
  ])('tells %j = %j', (path, value, title, text) => {
    expect(describeConnectorValue(path, value)).toMatchObject({ title, text });
  });

  it('calls an owner as the catalog does', () => {
    expect(
      describeConnectorValue(['owner'], 'group:default/billing'),
    ).toMatchObject({ text: 'billing', entityRef: 'group:default/billing' });
  });
});
