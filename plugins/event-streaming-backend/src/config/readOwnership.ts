// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { ConfigBlock } from './ConfigBlock';
import { PrefixConfig } from './EventStreamingConfig';

/** The prefixes with their owners, in the order of the file. */
export function readPrefixes(root: ConfigBlock): PrefixConfig[] {
  const ownership = root.block('ownership');
  ownership?.allowOnly(['prefixes']);
  const seen = new Set<string>();
  return (ownership?.blocks('prefixes') ?? []).map(block => {
    block.allowOnly(['prefix', 'owner', 'visibility']);
    const prefix = block.string('prefix');
    if (seen.has(prefix)) {
      block.problem('prefix', `is '${prefix}', which is there twice`);
    }
    seen.add(prefix);
    return {
      prefix,
      owner: readOwnerRef(block, 'owner') ?? '',
      visibility: block.oneOf('visibility', ['all', 'owned']) ?? 'all',
    };
  });
}

/** A full entity ref in its one spelling, so that refs can be compared. */
export function readOwnerRef(
  block: ConfigBlock,
  key: string,
): string | undefined {
  const text = block.optionalString(key);
  return text === undefined ? undefined : normalOwnerRef(block, key, text);
}

/** A list of full entity refs. */
export function readOwnerRefs(block: ConfigBlock, key: string): string[] {
  return block
    .strings(key)
    .map(text => normalOwnerRef(block, key, text))
    .filter(ref => ref !== undefined);
}

/** A full entity ref in its one spelling; notes what is none. */
export function normalOwnerRef(
  block: ConfigBlock,
  key: string,
  text: string,
): string | undefined {
  if (!/^(group|user):[a-z0-9-]+\/[A-Za-z0-9][-A-Za-z0-9_.]*$/i.test(text)) {
    block.problem(
      key,
      `is '${text}', expected an entity reference such as 'group:default/billing'`,
    );
    return undefined;
  }
  return stringifyEntityRef(parseEntityRef(text));
}
