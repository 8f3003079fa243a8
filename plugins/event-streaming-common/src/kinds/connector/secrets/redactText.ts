// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { maskLiteral } from './maskLiteral';
import {
  ELEMENT,
  FORMS,
  HEADER,
  NAMED,
  OPTION,
  PRIVATE_KEY,
  SCHEME,
} from './secretPatterns';
import { standInForReferences } from './standInForReferences';

/**
 * Gives what stands in the place of a secret.
 *
 * @public
 */
export type Hide = (secret: string) => string;

/**
 * A text without what looks like a secret: passwords in addresses, parameters
 * and fields that are called so, private keys and tokens. References to secrets
 * stay.
 *
 * @public
 */
export function redactText(text: string, hide: Hide = maskLiteral): string {
  const { stood, restore } = standInForReferences(text);
  const keep: Hide = secret => {
    const shown = hide(restore(secret));
    return shown === restore(secret) ? secret : shown;
  };
  return restore(hideEncoded(hidePlain(stood, keep), keep));
}

function hidePlain(text: string, hide: Hide): string {
  const afterName = (_: string, name: string, secret: string) =>
    `${name}${hide(secret)}`;
  return text
    .replace(PRIVATE_KEY, hide)
    .replace(HEADER, afterName)
    .replace(SCHEME, afterName)
    .replace(ELEMENT, afterName)
    .replace(OPTION, afterName)
    .replace(NAMED, afterName)
    .replace(/\S+/g, word => hideUser(word, hide))
    .replace(FORMS, hide);
}

const ENCODED = /%[\da-f]{2}/i;

/** Words that say a secret only when their percent signs are read, as `%70assword=…`. */
function hideEncoded(text: string, hide: Hide): string {
  return text.replace(/\S+/g, word => {
    if (!ENCODED.test(word)) {
      return word;
    }
    const plain = decoded(word);
    return hidePlain(plain, maskLiteral) === plain ? word : hide(word);
  });
}

/** Twice, as an address may stand in another one. */
function decoded(word: string): string {
  const once = (text: string) =>
    text.replace(/%([2-7][\da-f])/gi, (_, code) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
  return once(once(word));
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
