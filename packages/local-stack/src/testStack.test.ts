// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { stackLayout } from './stackLayout';
import { testStack } from './testStack';

describe('testStack', () => {
  it('says how to start a stack when none was handed over', () => {
    expect(() => testStack({})).toThrow(
      /SLUICE_TEST_STACK is not set: run it through `npm test`/,
    );
  });

  it('derives every address from the folder and the port base', () => {
    const handedOver = JSON.stringify({ dataDir: '/data', portBase: 23000 });

    expect(testStack({ SLUICE_TEST_STACK: handedOver })).toEqual({
      dataDir: '/data',
      portBase: 23000,
      layout: stackLayout({ portBase: 23000 }),
    });
  });

  it('refuses an incomplete description', () => {
    expect(() =>
      testStack({ SLUICE_TEST_STACK: '{"dataDir":"/data"}' }),
    ).toThrow(/portBase/);
  });
});
