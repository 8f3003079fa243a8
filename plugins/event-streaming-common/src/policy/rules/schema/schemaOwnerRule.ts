// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { isSameRef } from '../../../ownership';
import { Finding } from '../../../plan';
import { violation } from '../../finding';
import { SchemaQuestion } from '../../SchemaQuestion';
import { namedOwnerRule, unknownOwner } from '../namedOwnerRule';

const FIELD = 'input.owner';

/** A new schema has an owner that is one of the requester's; that of an old one stays. */
export function schemaOwnerRule(question: SchemaQuestion): Finding[] {
  const { exists, input, isOwnerKnown, requester, prefixes, target } = question;
  const { owner } = input;
  if (exists) {
    return ownerStays(question);
  }
  if (owner === undefined) {
    const message = 'Say which group owns the new schema';
    return [violation('owner-needed', message, { field: FIELD })];
  }
  return isOwnerKnown
    ? namedOwnerRule({
        kinds: 'Schemas',
        name: target.artifact,
        owner,
        requester,
        prefixes,
        given: 'Owner given',
      })
    : [unknownOwner(owner)];
}

function ownerStays({ input, owner }: SchemaQuestion): Finding[] {
  const isOther =
    input.owner !== undefined &&
    (owner === undefined || !isSameRef(input.owner, owner));
  if (!isOther) {
    return [];
  }
  const message =
    'A new version does not change who owns the schema; leave the owner out';
  return [violation('owner-stays', message, { field: FIELD })];
}
