// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { partsNamedIn } from '../configParts';
import { ConnectorConfig } from '../connectorInputs';
import { ConnectorType } from '../states/ConnectorState';
import { literalBeginOf } from './literalBeginOf';
import { readTopicPattern } from './readTopicPattern';

/** Keys of sources that name a topic beside `topic`. */
const NAMING = /\.topic(?:\.name)?$/;

/** Keys of sources that begin the names of topics. */
const BEGINNING = /^topic(?:\.heartbeat)?\.prefix$/;

/**
 * Topics that a connector uses and that its configuration does not name one by
 * one.
 *
 * @public
 */
export interface TopicPattern {
  /** The config key that it comes from. */
  key: string;
  /** What that key says. */
  text: string;
  /** How all of their names begin; the empty text is any name. */
  begin: string;
  /** Whether a name can be one of them; undefined where that is any name. */
  fits?: (topic: string) => boolean;
  /** Why that cannot be told better, in words. */
  untold?: string;
}

/**
 * What a sink reads by a pattern, and what a source or a transformation makes
 * up. Where a pattern cannot be read, all names with its beginning may fit.
 *
 * @public
 */
export function topicPatternsOf(
  type: ConnectorType,
  config: ConnectorConfig,
): TopicPattern[] {
  return type === 'sink'
    ? readByPattern(config)
    : [...madeUp(config), ...routed(config)];
}

function readByPattern(config: ConnectorConfig): TopicPattern[] {
  const key = 'topics.regex';
  const text = config[key]?.trim();
  if (!text) {
    return [];
  }
  const { fits, untold } = readTopicPattern(text);
  const begin = literalBeginOf(text);
  return [
    fits
      ? { key, text, begin, fits }
      : { ...beginning(key, text, begin), untold },
  ];
}

function madeUp(config: ConnectorConfig): TopicPattern[] {
  const found = Object.entries(config)
    .filter(([key, value]) => !key.startsWith('errors.') && value.trim() !== '')
    .flatMap(([key, value]): TopicPattern[] => {
      const text = value.trim();
      if (BEGINNING.test(key)) {
        return [beginning(key, text, text)];
      }
      return NAMING.test(key)
        ? [{ key, text, begin: text, fits: name => name === text }]
        : [];
    });
  const isNamed = Boolean(
    config.topic?.trim() || config['topic.prefix']?.trim(),
  );
  const untold = 'its configuration does not say which topics it writes to';
  return isNamed
    ? found
    : [...found, { ...beginning('topic', '', ''), untold }];
}

function routed(config: ConnectorConfig): TopicPattern[] {
  return partsNamedIn(config)
    .filter(({ part }) => part === 'transform')
    .filter(({ className }) => /rout|topic/i.test(className))
    .map(({ key, className, prefix }): TopicPattern => {
      const text = className.trim();
      const untold = `'${text}' makes up their names while it runs`;
      return /\.RegexRouter$/.test(text)
        ? replacedBy(
            `${prefix}replacement`,
            config[`${prefix}replacement`]?.trim() ?? '',
          )
        : { ...beginning(key, text, ''), untold };
    });
}

/** What stands for a group of the old name can be any text. */
function replacedBy(key: string, text: string): TopicPattern {
  const begin = text.split(/[$\\]/, 1)[0];
  if (begin === text) {
    return { key, text, begin, fits: name => name === text };
  }
  return begin === ''
    ? {
        ...beginning(key, text, begin),
        untold: 'it makes up their names from those of others',
      }
    : beginning(key, text, begin);
}

function beginning(key: string, text: string, begin: string): TopicPattern {
  return {
    key,
    text,
    begin,
    fits: begin === '' ? undefined : name => name.startsWith(begin),
  };
}
