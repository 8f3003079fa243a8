// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { describeSchemaValue } from './describeSchemaValue';

describe('describeSchemaValue', () => {
  it.each([
    [['level'], 'FULL', 'Compatibility rule', 'FULL'],
    [['level'], null, 'Compatibility rule', 'that of the group or registry'],
    [['content'], 'x'.repeat(1200), 'Content', '1,200 characters'],
    [['references'], [], 'References', 'none'],
    [
      ['references'],
      [{ name: 'a.B', group: 'default', artifact: 'b', version: '3' }],
      'References',
      'b v3',
    ],
    [['override'], true, 'Against the rule', 'once, with approval'],
    [['exists'], false, 'The schema', 'gone for good'],
    [['owner'], 'group:default/billing', 'Owner', 'billing'],
    [['format'], 'json-schema', 'Format', 'JSON Schema'],
    [
      ['topics', 'dev/billing.usage/key'],
      true,
      'Schema of the key of billing.usage on dev',
      'linked',
    ],
    [['labels', 'sluice.override'], 'true', 'Label sluice.override', 'true'],
  ])('says %j of %j in words', (path, value, title, text) => {
    expect(describeSchemaValue(path, value)).toEqual({ title, text });
  });

  it('cuts what is too long for a row', () => {
    const { text } = describeSchemaValue(['description'], 'x'.repeat(300));
    expect(text).toHaveLength(81);
  });
});
