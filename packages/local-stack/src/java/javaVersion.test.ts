// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { parseJavaMajor } from './javaVersion';

describe('parseJavaMajor', () => {
  it.each([
    ['openjdk version "25.0.2" 2026-01-20 LTS', 25],
    ['openjdk version "21" 2023-09-19', 21],
    ['openjdk version "17.0.15" 2025-04-15', 17],
    ['java version "1.8.0_392"', 8],
    ['openjdk version "26-ea" 2026-03-17', 26],
    ['Picked up JAVA_TOOL_OPTIONS: -Xmx1g\nopenjdk version "21.0.4"', 21],
  ])('reads %j as %d', (output, major) => {
    expect(parseJavaMajor(output)).toBe(major);
  });

  it.each(['', 'java: command not found', 'node v24.21.0'])(
    'finds no version in %j',
    output => {
      expect(parseJavaMajor(output)).toBeUndefined();
    },
  );
});
