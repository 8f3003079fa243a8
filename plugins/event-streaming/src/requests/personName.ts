// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { parseEntityRef } from '@backstage/catalog-model';

/** Somebody's name out of an entity ref: `user:default/ada-l` is "Ada l". */
export function personName(ref: string): string {
  const name = ref.includes(':')
    ? parseEntityRef(ref, { defaultKind: 'user' }).name
    : ref;
  const words = name.replace(/[-_.]+/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
