// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { asSentence } from './asSentence';

describe('asSentence', () => {
  it.each([
    ['Connection refused', 'Connection refused.'],
    ['Connection refused.', 'Connection refused.'],
    [' Who knows? ', 'Who knows?'],
    ['', ''],
    [undefined, ''],
  ])('ends %j as %j', (reason, sentence) => {
    expect(asSentence(reason)).toBe(sentence);
  });
});
