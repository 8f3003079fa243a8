// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { maskLiteral } from './maskLiteral';

/** Gives what stands in the place of a secret. */
export type Hide = (secret: string) => string;

/** Words after which a secret follows, as `password=…` or `"token": "…"`. */
const NAMES = [
  'passw(?:or)?d',
  'pwd',
  'passphrase',
  'secret',
  'token',
  'credentials?',
  'signature',
  '\\bsig',
  'user[._-]?info',
  '(?:access|api|account|private|storage|master|encryption|shared)[._-]?key',
].join('|');

// Each repetition is bounded, so that no text takes more than linear time.
const NAMED = new RegExp(
  // The classes and files of a stack trace are no names of secrets.
  `((?:${NAMES})(?![\\w.-]{0,64}(?:Exception|Error|\\.java)\\b)` +
    `[\\w.-]{0,64}["'\\]]?\\s{0,4}(?:=|:|%3d)\\s{0,4})` +
    `("(?:[^"\\\\]|\\\\[^]){0,4096}"` +
    `|'(?:[^'\\\\]|\\\\[^]|''){0,4096}'` +
    `|\\{[^}]{0,4096}\\}[^\\s&;]*` +
    `|[^\\s&;]+)`,
  'gi',
);

const PRIVATE_KEY =
  /-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----(?:(?!-----END)[^]){0,20000}(?:-----END [A-Z ]{0,40}PRIVATE KEY-----)?/g;

/** A header with all that follows it, whatever the scheme. */
const HEADER =
  /((?:proxy-)?authorization["'\]]?\s{0,4}[:=]\s{0,4}["']?)([^\r\n"',;]+)/gi;

const SCHEME = /\b((?:Bearer|Basic|Digest)\s{1,4})((?!auth)[^\s"',;]{8,})/gi;

/** Secrets that are known by their form: JSON Web Tokens, and keys of AWS, GitHub and Slack. */
const FORMS =
  /\beyJ[\w-]{10,}\.[\w-]{4,}(?:\.[\w-]*)?|\b(?:AKIA|ASIA)[0-9A-Z]{16}\b|\bgh[pousr]_\w{20,}|\bxox[abeprs]-[\w-]{10,}/g;

/**
 * A text without what looks like a secret: passwords in addresses, parameters
 * and fields that are called so, private keys and tokens. References to secrets
 * stay.
 */
export function redactText(text: string, hide: Hide = maskLiteral): string {
  return text
    .replace(PRIVATE_KEY, hide)
    .replace(HEADER, (_, name, secret) => `${name}${hide(secret)}`)
    .replace(SCHEME, (_, scheme, secret) => `${scheme}${hide(secret)}`)
    .replace(NAMED, (_, name, secret) => `${name}${hide(secret)}`)
    .replace(/\S+/g, word => hideUser(word, hide))
    .replace(FORMS, hide);
}

/** Where an address may say who signs in. */
const ADDRESS = /:\/\/|jdbc:oracle:\w{1,16}:/i;

/** Up to the last `@`: a password may hold more of them, and slashes. */
function hideUser(word: string, hide: Hide): string {
  const end = word.lastIndexOf('@');
  if (end < 0) {
    return word;
  }
  const address = ADDRESS.exec(word);
  const start = address
    ? address.index + address[0].length
    : word.indexOf(':') + 1; // `user:password@host`, without a scheme
  return start === 0 || start >= end
    ? word
    : word.slice(0, start) + hide(word.slice(start, end)) + word.slice(end);
}
