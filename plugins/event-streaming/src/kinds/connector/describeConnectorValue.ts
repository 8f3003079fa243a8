// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  REDACTED_VALUE,
  redactedSideSchema,
  titleOfOwner,
} from '@sluice/plugin-event-streaming-common';
import { ValueDescription } from '../KindView';

const TITLES: Readonly<Record<string, string>> = {
  description: 'Description',
  exists: 'The connector',
  initialState: 'It begins',
  offsets: 'How far it has come',
  owner: 'Owner',
  recorded: 'Portal and catalog',
  state: 'State',
};

/** What yes and no mean, where that says more. */
const FLAGS: Readonly<Record<string, readonly [string, string]>> = {
  exists: ['exists', 'gone for good'],
  recorded: ['known there', 'taken out'],
};

const WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  initialState: { running: 'at once', paused: 'paused', stopped: 'stopped' },
  offsets: {
    none: 'forgotten: it begins anew',
  },
};

const SHOWN = 200;

/** What a step sets on a connector, in plain words. */
export function describeConnectorValue(
  path: readonly string[],
  value: unknown,
): ValueDescription {
  const [first, ...rest] = path;
  if (first === 'config' && rest.length > 0) {
    return describeConfig(rest, value);
  }
  const known = TITLES[first];
  return {
    title: known ? [known, ...rest].join(' ') : path.join('.'),
    text: wordsOf(value, first),
    ...(first === 'owner' && typeof value === 'string'
      ? { entityRef: value }
      : {}),
  };
}

/** A config key; of a secret there is only that it has a value. */
function describeConfig(
  rest: readonly string[],
  value: unknown,
): ValueDescription {
  const key = rest.join('.');
  const isTold = !redactedSideSchema.safeParse(value).success;
  const text = isTold ? wordsOf(value, 'config') : REDACTED_VALUE;
  return { title: key, text };
}

function wordsOf(value: unknown, name: string): string {
  if (value === null || value === undefined) {
    return name === 'config' ? 'not set' : 'none';
  }
  if (typeof value === 'boolean') {
    const [yes, no] = FLAGS[name] ?? ['yes', 'no'];
    return value ? yes : no;
  }
  if (Array.isArray(value)) {
    return value.length > 0 ? value.map(String).join(', ') : 'none';
  }
  const text = String(value);
  if (name === 'owner') {
    return titleOfOwner(text);
  }
  const word = WORDS[name]?.[text] ?? text;
  return word.length > SHOWN ? `${word.slice(0, SHOWN)}…` : word;
}
