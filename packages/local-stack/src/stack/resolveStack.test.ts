// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { resolveStack } from './resolveStack';

function engineNames(only?: string[]): string[] {
  return resolveStack({ only }, {}).groups.flatMap(({ engines }) =>
    engines.map(({ name }) => name),
  );
}

describe('resolveStack', () => {
  it('keeps data in the checkout and downloads outside it', () => {
    const { dataDir, cacheDir, layout } = resolveStack({}, {});

    expect(dataDir).toMatch(/\/\.local-stack$/);
    expect(cacheDir.startsWith(dataDir.replace('/.local-stack', ''))).toBe(
      false,
    );
    expect(layout.portBase).toBe(19000);
  });

  it('takes folders and ports from the environment, and options before it', () => {
    const env = {
      SLUICE_DATA_DIR: '/data',
      SLUICE_CACHE_DIR: '/cache',
      SLUICE_PORT_BASE: '25000',
    };

    expect(resolveStack({}, env)).toMatchObject({
      dataDir: '/data',
      cacheDir: '/cache',
      layout: { portBase: 25000 },
    });
    expect(
      resolveStack({ dataDir: '/mine', portBase: 26000 }, env),
    ).toMatchObject({ dataDir: '/mine', layout: { portBase: 26000 } });
  });

  it.each(['abc', '80', '65500', '20000.5'])(
    'refuses %j as a port base',
    text => {
      expect(() => resolveStack({}, { SLUICE_PORT_BASE: text })).toThrow(
        /SLUICE_PORT_BASE\) must be a whole number from 1024 to 65000/,
      );
    },
  );

  it('selects by group and by engine', () => {
    expect(engineNames()).toHaveLength(7);
    expect(engineNames([])).toEqual([]);
    expect(engineNames(['kafka-dev', 'postgres'])).toEqual([
      'kafka-dev',
      'postgres',
    ]);
    expect(engineNames(['kafka-prod'])).toEqual([
      'kafka-prod-1',
      'kafka-prod-2',
      'kafka-prod-3',
    ]);
    expect(engineNames(['kafka-prod-2'])).toEqual(['kafka-prod-2']);
  });

  it('has the engines on demand only when they are named', () => {
    expect(engineNames()).not.toContain('kafka-bench-1');
    expect(engineNames()).not.toContain('registry-legacy');
    expect(engineNames()).not.toContain('connect-prod');
    expect(engineNames(['kafka-bench'])).toEqual([
      'kafka-bench-1',
      'kafka-bench-2',
      'kafka-bench-3',
    ]);
    expect(engineNames(['registry', 'registry-legacy'])).toEqual([
      'registry',
      'registry-legacy',
    ]);
  });

  it('names what there is when asked for something else', () => {
    expect(() => engineNames(['kafka-test'])).toThrow(
      /There is no engine 'kafka-test'; known are kafka-dev, kafka-prod,/,
    );
  });
});
