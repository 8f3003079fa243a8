// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';

/** The lists of the configuration whose items hold objects for the catalog. */
const SOURCE_LISTS = ['clusters', 'schemaRegistries', 'connectClusters'];

/**
 * The names of all sources. They come from the configuration and not from the
 * plugin, so that every provider is there from the start: the catalog forgets
 * the entities of a provider that is missing.
 */
export function readSourceNames(config: Config): string[] {
  const names = SOURCE_LISTS.flatMap(list =>
    (config.getOptionalConfigArray(`eventStreaming.${list}`) ?? []).map(item =>
      item.getString('name'),
    ),
  );
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) {
    throw new InputError(
      `Two entries of 'eventStreaming' are named '${twice}'; give each cluster, registry and Connect cluster its own name`,
    );
  }
  return names;
}
