// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConnectorConfig } from '../connectorInputs';
import { isSameRef, prefixRuleOf } from '../../../ownership';
import type { PrefixRule } from '../../../policy/types';
import { partsNamedIn } from '../configParts';
import { ConnectorType } from '../states/ConnectorState';

/** Keys of sources that name a topic, or begin its name, beside `topic`. */
const NAMING = /(?:^topic(?:\.heartbeat)?\.prefix|\.topic(?:\.name)?)$/;

/**
 * How the names of topics begin that a connector uses and that its
 * configuration does not name: those that a pattern of a sink fits, and those
 * that a source or a transformation makes up. The empty text is any name.
 *
 * @public
 */
export function untoldTopicsOf(
  type: ConnectorType,
  config: ConnectorConfig,
): string[] {
  const found =
    type === 'sink'
      ? patternsOf(config)
      : [...madeUp(config), ...routed(config)];
  return [...new Set(found)].sort();
}

/**
 * Whether all topics whose names begin so would be the owner's by its prefixes.
 *
 * @public
 */
export function isUnderPrefixOf(
  owner: string | undefined,
  begin: string,
  prefixes: readonly PrefixRule[],
): boolean {
  const rule = prefixRuleOf(begin, prefixes);
  return (
    owner !== undefined &&
    rule !== undefined &&
    isSameRef(rule.owner, owner) &&
    prefixes.every(
      other => !other.prefix.startsWith(begin) || isSameRef(other.owner, owner),
    )
  );
}

function patternsOf(config: ConnectorConfig): string[] {
  const pattern = config['topics.regex']?.trim();
  return pattern ? [literalBeginOf(pattern)] : [];
}

/** What every name has that a regular expression fits. */
function literalBeginOf(pattern: string): string {
  if (pattern.includes('|')) {
    return '';
  }
  const [begin] = /^\^?(?:[\w-]|\\\.)*/.exec(pattern) ?? [''];
  const isOptional = /^[*?{]/.test(pattern.slice(begin.length));
  const sure = isOptional ? begin.replace(/(?:\\\.|[\w-])$/, '') : begin;
  return sure.replace(/^\^/, '').replaceAll('\\.', '.');
}

function madeUp(config: ConnectorConfig): string[] {
  const named = Object.entries(config)
    .filter(([key]) => NAMING.test(key) && !key.startsWith('errors.'))
    .map(([, value]) => value.trim());
  const isNamed = Boolean(
    config.topic?.trim() || config['topic.prefix']?.trim(),
  );
  return isNamed ? named : [...named, ''];
}

function routed(config: ConnectorConfig): string[] {
  return partsNamedIn(config)
    .filter(({ part }) => part === 'transform')
    .filter(({ className }) => /rout|topic/i.test(className))
    .map(({ className, prefix }) =>
      /\.RegexRouter$/.test(className.trim())
        ? (config[`${prefix}replacement`] ?? '').split(/[$\\]/)[0].trim()
        : '',
    );
}
