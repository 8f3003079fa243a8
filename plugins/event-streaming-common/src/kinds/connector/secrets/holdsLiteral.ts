// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { REDACTED_VALUE } from '../redactedValue';
import { readReferences } from './readReferences';

/** Options of a JAAS configuration that hold no secret. */
const HARMLESS_OPTIONS: readonly string[] = [
  'username',
  'principal',
  'usekeytab',
  'keytab',
  'storekey',
  'servicename',
  'useticketcache',
  'renewtgt',
  'scope',
  'clientid',
];

const OPTION = /(?<![\w.])([A-Za-z][\w.]*)\s*=\s*("[^"]*"|'[^']*'|[^\s;"']+)/g;
/** Of a text whose white space was made single: more of it would take for ever. */
const MODULE = /^[\w.$]* ?(?:required|requisite|sufficient|optional)? ?;?$/i;

/**
 * Whether the value of a secret key says a secret itself instead of where it
 * is: anything but references, and colons that join a user and a password.
 *
 * @public
 */
export function holdsLiteralSecret(key: string, value: string): boolean {
  return /jaas\.config$/i.test(key)
    ? holdsLiteralOption(value)
    : /[^:\s]/.test(readReferences(value).rest);
}

/**
 * Whether a value holds the mask in the place of a secret.
 *
 * @public
 */
export function holdsMask(value: string): boolean {
  return value.includes(REDACTED_VALUE);
}

/** A module, and options that are harmless or references. */
function holdsLiteralOption(value: string): boolean {
  const isLiteral = ([, name, text]: RegExpMatchArray) =>
    !HARMLESS_OPTIONS.includes(name.toLowerCase()) &&
    readReferences(unquoted(text)).rest !== '';
  return (
    !MODULE.test(value.replace(OPTION, '').replace(/\s+/g, ' ').trim()) ||
    [...value.matchAll(OPTION)].some(isLiteral)
  );
}

function unquoted(text: string): string {
  return text.replace(/^["']|["']$/g, '');
}
