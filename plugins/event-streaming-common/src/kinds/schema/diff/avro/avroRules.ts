// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ChangeRule, EffectRule } from '../ChangeList';
import { harmlessRules } from '../harmlessRules';

const OLD_DATA_FINE: EffectRule = ['safe', 'Old data stays readable.'];
const OLD_READERS_FINE: EffectRule = ['safe', 'Old readers read on.'];
const BOTH_FINE = { oldData: OLD_DATA_FINE, oldReaders: OLD_READERS_FINE };

const OLD_DATA_LACKS: EffectRule = [
  'fails',
  "Old data has no '{name}' and no default stands in for it.",
];
const OLD_DATA_TAKES_DEFAULT: EffectRule = [
  'loses',
  "What old data holds in '{old}' is lost: '{name}' reads as its default.",
];
const OLD_READERS_LACK: EffectRule = [
  'fails',
  "Old readers need '{old}' and have no default for it.",
];
const OLD_READERS_TAKE_DEFAULT: EffectRule = [
  'loses',
  "Old readers see the default of '{old}' instead of the value.",
];

/**
 * How the rules of Avro for reading with another schema judge each case. Avro
 * goes by names: what a reader does not know it skips, what it lacks it takes
 * from its own default.
 */
export const AVRO_RULES = {
  'field-added-with-default': {
    kind: 'field-added',
    summary: "'{name}' was added: {after}, with a default",
    ...BOTH_FINE,
  },
  'field-added': {
    kind: 'field-added',
    summary: "'{name}' was added: {after}, without a default",
    oldData: OLD_DATA_LACKS,
    oldReaders: OLD_READERS_FINE,
  },
  'field-removed-with-default': {
    kind: 'field-removed',
    summary: "'{name}' was removed; it was {before}",
    oldData: OLD_DATA_FINE,
    oldReaders: ['safe', "Old readers see the default of '{name}'."],
  },
  'field-removed': {
    kind: 'field-removed',
    summary: "'{name}' was removed; it was {before}",
    oldData: OLD_DATA_FINE,
    oldReaders: [
      'fails',
      "Old readers need '{name}' and have no default for it.",
    ],
  },
  'renamed-by-alias': {
    kind: 'field-renamed',
    summary: "'{old}' is now '{name}', and the old name is an alias",
    oldData: ['safe', "Old data is read through the alias '{old}'."],
    oldReaders: OLD_READERS_LACK,
  },
  'renamed-by-alias-had-default': {
    kind: 'field-renamed',
    summary: "'{old}' is now '{name}', and the old name is an alias",
    oldData: ['safe', "Old data is read through the alias '{old}'."],
    oldReaders: OLD_READERS_TAKE_DEFAULT,
  },
  renamed: {
    kind: 'field-renamed',
    summary: "'{old}' seems to be renamed to '{name}', without an alias",
    oldData: OLD_DATA_LACKS,
    oldReaders: OLD_READERS_LACK,
  },
  'renamed-has-default': {
    kind: 'field-renamed',
    summary: "'{old}' seems to be renamed to '{name}', without an alias",
    oldData: OLD_DATA_TAKES_DEFAULT,
    oldReaders: OLD_READERS_LACK,
  },
  'renamed-had-default': {
    kind: 'field-renamed',
    summary: "'{old}' seems to be renamed to '{name}', without an alias",
    oldData: OLD_DATA_LACKS,
    oldReaders: OLD_READERS_TAKE_DEFAULT,
  },
  'renamed-both-default': {
    kind: 'field-renamed',
    summary: "'{old}' seems to be renamed to '{name}', without an alias",
    oldData: OLD_DATA_TAKES_DEFAULT,
    oldReaders: OLD_READERS_TAKE_DEFAULT,
  },
  'type-widened': {
    kind: 'type-widened',
    summary: "'{name}' was {before} and is now {after}",
    oldData: OLD_DATA_FINE,
    oldReaders: ['fails', 'Old readers cannot read {after} as {before}.'],
  },
  'type-narrowed': {
    kind: 'type-narrowed',
    summary: "'{name}' was {before} and is now {after}",
    oldData: ['fails', 'Old data of type {before} cannot be read as {after}.'],
    oldReaders: OLD_READERS_FINE,
  },
  'type-interchangeable': {
    kind: 'type-changed',
    summary:
      "'{name}' was {before} and is now {after}; Avro reads either as the other",
    ...BOTH_FINE,
  },
  'type-changed': {
    kind: 'type-changed',
    summary: "'{name}' was {before} and is now {after}",
    oldData: ['fails', 'Old data of type {before} cannot be read as {after}.'],
    oldReaders: ['fails', 'Old readers cannot read {after} as {before}.'],
  },
  'meaning-changed': {
    kind: 'type-changed',
    summary: "'{name}' was {before} and is now {after}; the bytes are the same",
    oldData: ['loses', 'Old data is read, but as {after} instead of {before}.'],
    oldReaders: [
      'loses',
      'Old readers read new data, but as {before} instead of {after}.',
    ],
  },
  'type-renamed': {
    kind: 'type-renamed',
    summary: "The type '{before}' is now called '{after}', without an alias",
    oldData: ['fails', "Old data was written as '{before}'; the names differ."],
    oldReaders: ['fails', "Old readers expect '{before}'; the names differ."],
  },
  'type-renamed-by-alias': {
    kind: 'type-renamed',
    summary:
      "The type '{before}' is now called '{after}', with the old name as alias",
    oldData: ['safe', "Old data is read through the alias '{before}'."],
    oldReaders: ['fails', "Old readers expect '{before}'; the names differ."],
    registryNote:
      'The registry may compare the names alone and refuse it although the alias covers it.',
  },
  'nullable-added': {
    kind: 'made-optional',
    summary: "'{name}' may now be null",
    oldData: OLD_DATA_FINE,
    oldReaders: ['fails', "Old readers fail where '{name}' is null."],
  },
  'nullable-removed': {
    kind: 'made-required',
    summary: "'{name}' may no longer be null",
    oldData: ['fails', "Old data in which '{name}' is null cannot be read."],
    oldReaders: OLD_READERS_FINE,
  },
  'branch-added': {
    kind: 'branch-added',
    summary: "'{name}' may now also be {after}",
    oldData: OLD_DATA_FINE,
    oldReaders: ['fails', "Old readers fail where '{name}' is {after}."],
  },
  'branch-added-readable': {
    kind: 'branch-added',
    summary: "'{name}' may now also be {after}",
    oldData: OLD_DATA_FINE,
    oldReaders: ['safe', 'Old readers read {after} as one of their types.'],
  },
  'branch-removed': {
    kind: 'branch-removed',
    summary: "'{name}' may no longer be {before}",
    oldData: [
      'fails',
      "Old data in which '{name}' is {before} cannot be read.",
    ],
    oldReaders: OLD_READERS_FINE,
  },
  'branch-removed-readable': {
    kind: 'branch-removed',
    summary: "'{name}' may no longer be {before}",
    oldData: [
      'safe',
      'Old data of type {before} is read as another of the types.',
    ],
    oldReaders: OLD_READERS_FINE,
  },
  'symbol-added': {
    kind: 'symbol-added',
    summary: "'{name}' may now be {after}",
    oldData: OLD_DATA_FINE,
    oldReaders: [
      'fails',
      'Old readers fail on {after}: their enum has no default.',
    ],
  },
  'symbol-added-with-default': {
    kind: 'symbol-added',
    summary: "'{name}' may now be {after}",
    oldData: OLD_DATA_FINE,
    oldReaders: ['loses', 'Old readers see {fallback} where it is {after}.'],
  },
  'symbol-removed': {
    kind: 'symbol-removed',
    summary: "'{name}' may no longer be {before}",
    oldData: [
      'fails',
      'Old data with {before} cannot be read: the enum has no default.',
    ],
    oldReaders: OLD_READERS_FINE,
  },
  'symbol-removed-with-default': {
    kind: 'symbol-removed',
    summary: "'{name}' may no longer be {before}",
    oldData: ['loses', 'Old data with {before} is read as {fallback}.'],
    oldReaders: OLD_READERS_FINE,
  },
  'default-changed': {
    kind: 'default-changed',
    summary: "The default of '{name}' was {before} and is now {after}",
    oldData: [
      'safe',
      'Data without the field, older still, reads as another value than before.',
    ],
    oldReaders: OLD_READERS_FINE,
  },
  'alias-added': {
    kind: 'alias-added',
    summary: "'{name}' can also be read from '{after}'",
    ...BOTH_FINE,
  },
  'alias-removed': {
    kind: 'alias-removed',
    summary: "'{name}' is no longer read from '{before}'",
    oldData: [
      'safe',
      "Data of the last version stays readable; data that still has '{before}' does not.",
    ],
    oldReaders: OLD_READERS_FINE,
  },
  ...harmlessRules(BOTH_FINE),
} as const satisfies Record<string, ChangeRule>;

export type AvroCase = keyof typeof AVRO_RULES;
