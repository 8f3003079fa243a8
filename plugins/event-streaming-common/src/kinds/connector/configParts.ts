// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/**
 * A class beside the connector itself that a configuration names.
 *
 * @public
 */
export interface ConfigPart {
  /** The config key that names it. */
  key: string;
  className: string;
  part: 'converter' | 'transform' | 'predicate';
  /** What the keys of its own configuration begin with. */
  prefix: string;
}

const CONVERTER_KEYS = /^(?:key|value|header)\.converter$/;
const TRANSFORM_KEYS = /^(transforms|predicates)\..+\.type$/;

/**
 * The converters, transformations and predicates of a configuration. A key of
 * the form counts also where its alias is not in the list: somebody could add
 * that later.
 *
 * @public
 */
export function partsNamedIn(
  config: Readonly<Record<string, string>>,
): ConfigPart[] {
  const ofTransforms = new Set(aliasKeysOf(config));
  return Object.entries(config)
    .filter(([, className]) => className !== '')
    .flatMap(([key, className]): ConfigPart[] => {
      if (CONVERTER_KEYS.test(key)) {
        return [{ key, className, part: 'converter', prefix: `${key}.` }];
      }
      const [, list] = TRANSFORM_KEYS.exec(key) ?? [];
      if (!list || !(ofTransforms.has(key) || isPlainAlias(key))) {
        return [];
      }
      const part = list === 'transforms' ? 'transform' : 'predicate';
      const prefix = key.slice(0, -'type'.length);
      return [{ key, className, part, prefix }];
    });
}

/** Of what the lists name: an alias may have dots. */
function aliasKeysOf(config: Readonly<Record<string, string>>): string[] {
  return ['transforms', 'predicates'].flatMap(list =>
    (config[list] ?? '')
      .split(',')
      .map(alias => alias.trim())
      .filter(alias => alias !== '')
      .map(alias => `${list}.${alias}.type`),
  );
}

/** Else it is an option `type` of a transformation. */
function isPlainAlias(key: string): boolean {
  return key.split('.').length === 3;
}
