// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Whether two API reports differ at most in the order of what they list. The
 * compiler writes the members of a union in the order in which it met them,
 * which changes with any file that is compiled before.
 */
export function saysTheSame(one, other) {
  return partsOf(one) === partsOf(other);
}

function partsOf(report) {
  return report
    .split(/[\n|]/)
    .map(part => part.trim().replace(/[;,]$/, ''))
    .filter(part => part !== '')
    .sort()
    .join('\n');
}
