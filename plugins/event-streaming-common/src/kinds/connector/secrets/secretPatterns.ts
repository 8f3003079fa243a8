// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/** Words that a secret's name may hold anywhere. */
const NAMES = [
  'passw(?:or)?[dt]',
  'passcode',
  'passphrase',
  'pwd',
  'secret',
  'token',
  'credentials?',
  'signature',
  '\\bsig',
  'user[._-]?info',
  '(?:access|api|account|private|storage|master|encryption|shared)[._-]?key',
].join('|');

/** Short ones are a name, or the last word of one: `pass=`, `db.pw=`. */
const WHOLE = '(?<![A-Za-z0-9])(?:pass|pw|pin|hmac|cookie)(?![\\w.-])';

// Each repetition is bounded, so that no text takes more than linear time.
const VALUE =
  `("(?:[^"\\\\]|\\\\[^]){0,4096}"` +
  `|'(?:[^'\\\\]|\\\\[^]|''){0,4096}'` +
  `|\\{[^}]{0,4096}\\}[^\\s&;]*` +
  `|[^\\s&;]+)`;

/** `password=…`, `"token": "…"`, `{\"pw\":\"…\"}`. */
export const NAMED = new RegExp(
  // The classes and files of a stack trace are no names of secrets.
  `((?:(?:${NAMES})(?![\\w.-]{0,64}(?:Exception|Error|\\.java)\\b)[\\w.-]{0,64}` +
    `|${WHOLE})\\\\{0,4}["'\\]]?\\s{0,4}(?:=|:|%3d)\\s{0,4})${VALUE}`,
  'gi',
);

/** `<password>…</password>`. */
export const ELEMENT = new RegExp(
  `(<[\\w:.-]{0,64}(?:${NAMES}|${WHOLE})[\\w:.-]{0,64}>)([^<]{1,4096})`,
  'gi',
);

/** `--password …`, `["--password", "…"]`. */
export const OPTION = new RegExp(
  `(--?[\\w-]{0,64}?(?:${NAMES}|${WHOLE})[\\w-]{0,64}["']?[\\s,]{1,4})` +
    `("[^"]{0,4096}"|'[^']{0,4096}'|[^\\s"',]+)`,
  'gi',
);

export const PRIVATE_KEY =
  /-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----(?:(?!-----END)[^]){0,20000}(?:-----END [A-Z ]{0,40}PRIVATE KEY-----)?/g;

/** A header with all that follows it, whatever the scheme. */
export const HEADER =
  /((?:proxy-)?authorization["'\]]?\s{0,4}[:=]\s{0,4}["']?)([^\r\n"',;]+)/gi;

export const SCHEME =
  /\b((?:Bearer|Basic|Digest)\s{1,4})((?!auth)[^\s"',;]{8,})/gi;

/** Secrets that are known by their form: JSON Web Tokens, and keys of AWS, GitHub and Slack. */
export const FORMS =
  /\beyJ[\w-]{10,}\.[\w-]{4,}(?:\.[\w-]*)?|\b(?:AKIA|ASIA)[0-9A-Z]{16}\b|\bgh[pousr]_\w{20,}|\bxox[abeprs]-[\w-]{10,}/g;
