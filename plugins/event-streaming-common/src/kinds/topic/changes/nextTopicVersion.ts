// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

const VERSION = /\.v([1-9][0-9]*)(?=$|\.(?:dlq|retry)$)/;
const SUFFIX = /(\.(?:dlq|retry))?$/;

/**
 * The name of a topic's next version: `a.b.c.v2` after `a.b.c`, `a.b.c.v3`
 * after that; a suffix such as `.dlq` stays at the end.
 *
 * @public
 */
export function nextTopicVersion(name: string): string {
  return VERSION.test(name)
    ? name.replace(VERSION, (_, version) => `.v${Number(version) + 1}`)
    : name.replace(SUFFIX, suffix => `.v2${suffix}`);
}
