// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { benchOptions } from './benchOptions';

describe('benchOptions', () => {
  it('measures what is promised unless told otherwise', () => {
    expect(benchOptions([])).toMatchObject({
      sizes: [
        { topics: 5000, partitions: 6, groups: 300, topicsPerGroup: 10 },
        { topics: 50_000, partitions: 1 },
      ],
      databases: ['sqlite', 'postgres'],
      schemas: 5000,
      connectors: 1000,
      tools: true,
    });
  });

  it('can be small and quick', () => {
    const options = benchOptions([
      ...['--topics', '500', '--large', '0'],
      ...['--databases', 'sqlite', '--no-tools', '--schemas', '0'],
      ...['--connectors', '0'],
    ]);

    expect(options).toMatchObject({
      sizes: [{ topics: 500 }],
      databases: ['sqlite'],
      schemas: 0,
      connectors: 0,
      tools: false,
    });
    expect(options?.sizes).toHaveLength(1);
  });

  it.each([
    [
      ['--topics', 'many'],
      "--topics must be a whole number from 1 on, not 'many'",
    ],
    [['--large', '-1'], /large/],
    [['--connectors', '1.5'], /connectors/],
    [['--databases', 'mysql'], "There is no database 'mysql'"],
  ])('refuses %j', (args, message) => {
    expect(() => benchOptions(args)).toThrow(message);
  });
});
