// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Styles for config keys, values and code. Ligatures would turn `//` and `->`
 * into other glyphs.
 */
export const monospace = {
  fontFamily:
    'var(--bui-font-monospace, ui-monospace, "JetBrains Mono", Menlo, Consolas, monospace)',
  fontVariantLigatures: 'none',
} as const;
