// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ChangeRule, EffectRule } from '../ChangeList';
import { harmlessRules } from '../harmlessRules';

const OLD_DATA_FINE: EffectRule = ['safe', 'Old data stays valid.'];
const OLD_READERS_FINE: EffectRule = ['safe', 'Old readers take new data.'];
const BOTH_FINE = { oldData: OLD_DATA_FINE, oldReaders: OLD_READERS_FINE };
const OPEN_NOTE =
  'The object is open: old data may hold a field of that name with any value. With "additionalProperties": false a new optional field is no problem.';

/** Whatever allows less: old data may fall out. */
function tighter(says: string) {
  return {
    oldData: ['fails', says] as const,
    oldReaders: OLD_READERS_FINE,
  };
}

/** Whatever allows more: old readers may refuse new data. */
function looser(says: string) {
  return {
    oldData: OLD_DATA_FINE,
    oldReaders: ['fails', says] as const,
  };
}

/**
 * How validation judges each case: what allows more keeps old data valid, what
 * allows less keeps old readers content.
 */
export const JSON_SCHEMA_RULES = {
  'field-added-open': {
    kind: 'field-added',
    summary: "'{name}' was added: {after}, optional",
    oldData: [
      'risky',
      "Old data may hold another '{name}': the object takes fields that are not listed.",
    ],
    oldReaders: OLD_READERS_FINE,
    registryNote: OPEN_NOTE,
  },
  'field-added-closed': {
    kind: 'field-added',
    summary: "'{name}' was added: {after}, optional",
    ...looser("Old readers refuse '{name}': they take listed fields only."),
  },
  'field-added-required-open': {
    kind: 'field-added',
    summary: "'{name}' was added: {after}, required",
    ...tighter("Old data has no '{name}'."),
  },
  'field-added-required-closed': {
    kind: 'field-added',
    summary: "'{name}' was added: {after}, required",
    oldData: ['fails', "Old data has no '{name}'."],
    oldReaders: [
      'fails',
      "Old readers refuse '{name}': they take listed fields only.",
    ],
  },
  'field-added-anything': {
    kind: 'field-added',
    summary: "'{name}' is listed now; any value is allowed, as before",
    ...BOTH_FINE,
  },
  'field-removed-open': {
    kind: 'field-removed',
    summary: "'{name}' was removed; it was {before}, optional",
    oldData: OLD_DATA_FINE,
    oldReaders: [
      'risky',
      "New data may hold another '{name}': the object takes fields that are not listed.",
    ],
  },
  'field-removed-closed': {
    kind: 'field-removed',
    summary: "'{name}' was removed; it was {before}, optional",
    ...tighter(
      "Old data with '{name}' is refused: only listed fields are taken.",
    ),
  },
  'field-removed-required-open': {
    kind: 'field-removed',
    summary: "'{name}' was removed; it was {before}, required",
    ...looser("Old readers need '{name}'."),
  },
  'field-removed-required-closed': {
    kind: 'field-removed',
    summary: "'{name}' was removed; it was {before}, required",
    oldData: [
      'fails',
      "Old data with '{name}' is refused: only listed fields are taken.",
    ],
    oldReaders: ['fails', "Old readers need '{name}'."],
  },
  'field-removed-anything': {
    kind: 'field-removed',
    summary: "'{name}' is no longer listed; any value is allowed, as before",
    ...BOTH_FINE,
  },
  renamed: {
    kind: 'field-renamed',
    summary: "'{old}' seems to be renamed to '{name}'",
    oldData: ['risky', "Old data holds '{old}', which nobody reads any more."],
    oldReaders: ['risky', "Old readers look for '{old}' and do not find it."],
  },
  'renamed-required': {
    kind: 'field-renamed',
    summary: "'{old}' seems to be renamed to '{name}'",
    oldData: ['fails', "Old data has no '{name}', which is required."],
    oldReaders: ['risky', "Old readers look for '{old}' and do not find it."],
  },
  'made-required': {
    kind: 'made-required',
    summary: "'{name}' is required now",
    ...tighter("Old data without '{name}' is refused."),
  },
  'made-optional': {
    kind: 'made-optional',
    summary: "'{name}' is optional now",
    ...looser("Old readers need '{name}' in every message."),
  },
  'nullable-added': {
    kind: 'made-optional',
    summary: "'{name}' may now be null",
    ...looser("Old readers refuse '{name}' where it is null."),
  },
  'nullable-removed': {
    kind: 'made-required',
    summary: "'{name}' may no longer be null",
    ...tighter("Old data in which '{name}' is null is refused."),
  },
  'type-widened': {
    kind: 'type-widened',
    summary: "'{name}' was {before} and is now {after}",
    ...looser("Old readers expect '{name}' to be {before}."),
  },
  'type-narrowed': {
    kind: 'type-narrowed',
    summary: "'{name}' was {before} and is now {after}",
    ...tighter("Old data in which '{name}' is not {after} is refused."),
  },
  'type-changed': {
    kind: 'type-changed',
    summary: "'{name}' was {before} and is now {after}",
    oldData: ['fails', "Old data in which '{name}' is {before} is refused."],
    oldReaders: ['fails', "Old readers expect '{name}' to be {before}."],
  },
  'symbol-added': {
    kind: 'symbol-added',
    summary: "'{name}' may now be {after}",
    ...looser('Old readers refuse {after}.'),
  },
  'symbol-removed': {
    kind: 'symbol-removed',
    summary: "'{name}' may no longer be {before}",
    ...tighter('Old data with {before} is refused.'),
  },
  'values-bounded': {
    kind: 'limit-tightened',
    summary: "'{name}' may now only be {after}",
    ...tighter("Old data in which '{name}' is anything else is refused."),
  },
  'values-freed': {
    kind: 'limit-loosened',
    summary: "'{name}' may be any value now, not only {before}",
    ...looser('Old readers refuse anything but {before}.'),
  },
  'limit-tightened': {
    kind: 'limit-tightened',
    summary: "'{name}' is more limited: {words}",
    ...tighter('Old data beyond the limit is refused: {words}.'),
  },
  'limit-loosened': {
    kind: 'limit-loosened',
    summary: "'{name}' is less limited: {words}",
    ...looser('Old readers refuse what lies beyond their limit: {words}.'),
  },
  'limit-changed': {
    kind: 'limit-changed',
    summary: "The limit of '{name}' changed: {words}",
    oldData: ['risky', 'Old data may not meet the new limit: {words}.'],
    oldReaders: ['risky', 'New data may not meet the old limit: {words}.'],
  },
  'content-closed': {
    kind: 'content-closed',
    summary: '{name} takes listed fields only now',
    ...tighter('Old data with other fields is refused.'),
  },
  'content-opened': {
    kind: 'content-opened',
    summary: '{name} takes fields that are not listed now',
    ...looser('Old readers refuse fields that they do not know.'),
  },
  'branch-added': {
    kind: 'branch-added',
    summary: "'{name}' may now also be {after}",
    ...looser("Old readers refuse '{name}' where it is {after}."),
  },
  'branch-removed': {
    kind: 'branch-removed',
    summary: "'{name}' may no longer be {before}",
    ...tighter("Old data in which '{name}' is {before} is refused."),
  },
  'condition-changed': {
    kind: 'limit-changed',
    summary: "The conditions of '{name}' changed ({keyword})",
    oldData: ['risky', 'Old data may not meet the new conditions.'],
    oldReaders: ['risky', 'New data may not meet the old conditions.'],
  },
  'default-changed': {
    kind: 'default-changed',
    summary: "The default of '{name}' was {before} and is now {after}",
    ...BOTH_FINE,
  },
  ...harmlessRules(BOTH_FINE),
} as const satisfies Record<string, ChangeRule>;

export type JsonSchemaCase = keyof typeof JSON_SCHEMA_RULES;
