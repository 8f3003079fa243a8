// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { JsonNode, memberOf, textOf } from '../json/JsonNode';
import { SchemaSyntaxError } from '../SchemaSyntaxError';
import { refsAnywhereIn } from './visitSchemas';

/** What a document knows of the addresses in it. */
export interface KnownAddresses {
  /** Whether another artifact stands for it. */
  isGiven(ref: string): boolean;
  /** The pointer of what is in the document itself under an address. */
  ownPointer(ref: string): string | undefined;
}

const PUBLISHED =
  /^https?:\/\/json-schema\.org\/(schema|draft-0[3-7]\/schema|draft\/20(19-09|20-12)\/schema)#?$/;

/**
 * Refuses what a registry stores but fails at when it compares versions: once
 * registered, no next version of it could be checked any more.
 *
 * @throws SchemaSyntaxError
 */
export function checkToRegister(
  text: string,
  root: JsonNode,
  known: KnownAddresses,
): void {
  checkDialect(text, root);
  const base = textOf(memberOf(root, '$id'));
  for (const { ref, offset } of refsAnywhereIn(root)) {
    const sentence = ref.startsWith('#') ? undefined : fault(ref, base, known);
    if (sentence !== undefined) {
      throw SchemaSyntaxError.at(text, offset, sentence);
    }
  }
}

function checkDialect(text: string, root: JsonNode): void {
  const declared = memberOf(root, '$schema');
  const name = textOf(declared);
  if (declared && (name === undefined || !PUBLISHED.test(name))) {
    const sentence =
      name === undefined
        ? "'$schema' is the address of a draft, a text"
        : `'${name}' is none of the published drafts of JSON Schema, such as http://json-schema.org/draft-07/schema#, and registries know no other`;
    throw SchemaSyntaxError.at(text, declared.offset, sentence);
  }
}

function fault(
  ref: string,
  base: string | undefined,
  { isGiven, ownPointer }: KnownAddresses,
): string | undefined {
  const isRelative = !/^[a-z][a-z0-9+.-]*:/i.test(ref);
  const pointer = isGiven(ref) ? undefined : ownPointer(ref);
  if (pointer !== undefined) {
    return `'${ref}' is in this schema itself, where registries do not look for addresses: write '#${pointer}'`;
  }
  return isRelative && base !== undefined && /^https?:/i.test(base)
    ? `'${ref}' is taken relative to the '$id' of this schema, and registries open no addresses: write the whole address, or leave the '$id' out`
    : undefined;
}
