// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/** A plug-in that a configuration names, and how its own keys begin there. */
export interface NamedPlugin {
  prefix: string;
  className: string;
}

const CONVERTERS = ['key.converter', 'value.converter', 'header.converter'];
const CHAINS = ['transforms', 'predicates'];

/** All plug-ins of a configuration: connector, converters, transformations, predicates. */
export function pluginsOf(
  config: Readonly<Record<string, string>>,
): NamedPlugin[] {
  const chained = CHAINS.flatMap(chain =>
    (config[chain] ?? '')
      .split(',')
      .map(alias => `${chain}.${alias.trim()}.`)
      .map(prefix => ({ prefix, className: config[`${prefix}type`] })),
  );
  const converters = CONVERTERS.map(key => ({
    prefix: `${key}.`,
    className: config[key],
  }));
  const connector = { prefix: '', className: config['connector.class'] };
  return [connector, ...converters, ...chained]
    .map(plugin => ({ ...plugin, className: (plugin.className ?? '').trim() }))
    .filter(({ className }) => className !== '');
}
