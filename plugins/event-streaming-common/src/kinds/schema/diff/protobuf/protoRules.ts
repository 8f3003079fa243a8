// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ChangeRule, EffectRule } from '../ChangeList';
import { harmlessRules } from '../harmlessRules';

const OLD_DATA_FINE: EffectRule = ['safe', 'Old data stays readable.'];
const OLD_READERS_FINE: EffectRule = ['safe', 'Old readers read on.'];
const OLD_READERS_SKIP: EffectRule = [
  'safe',
  'Old readers skip what they do not know.',
];
const BOTH_FINE = { oldData: OLD_DATA_FINE, oldReaders: OLD_READERS_FINE };
const FORWARD_NOTE =
  'Under FORWARD and FULL the registry compares the other way round and may take an added field for one that was removed without a reservation.';

/**
 * How Protobuf's wire format judges each case. It goes by numbers: names
 * matter to JSON and to code, and a number that is used again misreads old
 * data.
 */
export const PROTO_RULES = {
  'field-added': {
    kind: 'field-added',
    summary: "'{name}' was added: {after}, number {number}",
    oldData: ['safe', "Old data reads with '{name}' empty."],
    oldReaders: OLD_READERS_SKIP,
    registryNote: FORWARD_NOTE,
  },
  'field-added-required': {
    kind: 'field-added',
    summary: "'{name}' was added: {after}, number {number}, required",
    oldData: ['fails', "Old data has no '{name}', which is required."],
    oldReaders: OLD_READERS_SKIP,
    registryNote: FORWARD_NOTE,
  },
  'field-added-reserved': {
    kind: 'field-added',
    summary:
      "'{name}' was added: {after}, with the number {number} or a name that was reserved",
    oldData: [
      'risky',
      'What was reserved belonged to another field: old data is misread.',
    ],
    oldReaders: [
      'risky',
      'Older readers take it for the field that was removed.',
    ],
  },
  'field-removed-reserved': {
    kind: 'field-removed',
    summary:
      "'{name}' was removed and number {number} is reserved; it was {before}",
    oldData: ['safe', 'Old data stays readable; the field in it is skipped.'],
    oldReaders: ['safe', "Old readers see '{name}' empty."],
  },
  'field-removed': {
    kind: 'field-removed',
    summary:
      "'{name}' was removed without a reservation; it was {before}, number {number}",
    oldData: [
      'risky',
      'The number {number} and the name can be used again, and then old data is misread: reserve both.',
    ],
    oldReaders: ['safe', "Old readers see '{name}' empty."],
  },
  'field-removed-required': {
    kind: 'field-removed',
    summary: "'{name}' was removed; it was {before}, number {number}, required",
    oldData: [
      'risky',
      'The number {number} and the name can be used again, and then old data is misread: reserve both.',
    ],
    oldReaders: ['fails', "Old readers refuse messages without '{name}'."],
  },
  renamed: {
    kind: 'field-renamed',
    summary: "'{old}' is now '{name}'; the number {number} is the same",
    oldData: [
      'risky',
      'Binary data stays readable; JSON and code that use the old name break.',
    ],
    oldReaders: [
      'risky',
      'Binary data stays readable; JSON with the new name is not understood.',
    ],
  },
  'number-changed': {
    kind: 'number-changed',
    summary: "'{name}' had the number {before} and has {after} now",
    oldData: ['fails', "Old data holds '{name}' under {before}: it is lost."],
    oldReaders: ['fails', "Old readers look for '{name}' under {before}."],
  },
  'type-alike': {
    kind: 'type-changed',
    summary: "'{name}' was {before} and is now {after}; the bytes are alike",
    oldData: [
      'risky',
      'Values that do not fit are cut; JSON and code see another type.',
    ],
    oldReaders: [
      'risky',
      'Values that do not fit are cut; JSON and code see another type.',
    ],
  },
  'type-widened': {
    kind: 'type-widened',
    summary: "'{name}' was {before} and is now {after}",
    oldData: [
      'risky',
      'Binary data stays readable; JSON and code see another type.',
    ],
    oldReaders: ['risky', 'Old readers cut values that do not fit {before}.'],
  },
  'type-narrowed': {
    kind: 'type-narrowed',
    summary: "'{name}' was {before} and is now {after}",
    oldData: ['risky', 'Values that do not fit {after} are cut.'],
    oldReaders: [
      'risky',
      'Binary data stays readable; JSON and code see another type.',
    ],
  },
  'type-changed': {
    kind: 'type-changed',
    summary: "'{name}' was {before} and is now {after}",
    oldData: ['fails', 'Old data of type {before} cannot be read as {after}.'],
    oldReaders: ['fails', 'Old readers cannot read {after} as {before}.'],
  },
  'oneof-changed': {
    kind: 'type-changed',
    summary: "'{name}' {after}",
    oldData: [
      'risky',
      'Data in which several of the fields are set keeps only the last.',
    ],
    oldReaders: [
      'risky',
      'Old readers see several of the fields, or only one, against expectation.',
    ],
  },
  'made-required': {
    kind: 'made-required',
    summary: "'{name}' is required now",
    oldData: ['fails', "Old data without '{name}' is refused."],
    oldReaders: OLD_READERS_FINE,
  },
  'made-optional': {
    kind: 'made-optional',
    summary: "'{name}' is no longer required",
    oldData: OLD_DATA_FINE,
    oldReaders: ['fails', "Old readers refuse messages without '{name}'."],
  },
  'presence-changed': {
    kind: 'made-optional',
    summary: "'{name}' {after}",
    ...BOTH_FINE,
  },
  'symbol-added': {
    kind: 'symbol-added',
    summary: "'{name}' may now be {after}",
    oldData: OLD_DATA_FINE,
    oldReaders: [
      'loses',
      'Old readers see {after} as a number without a name.',
    ],
    registryNote: FORWARD_NOTE,
  },
  'symbol-removed': {
    kind: 'symbol-removed',
    summary: "'{name}' may no longer be {before}, number {number}",
    oldData: [
      'risky',
      'Old data with {before} reads as a number without a name, or as another value once {number} is used again: reserve it.',
    ],
    oldReaders: OLD_READERS_FINE,
  },
  'symbol-removed-reserved': {
    kind: 'symbol-removed',
    summary: "'{name}' may no longer be {before}; number {number} is reserved",
    oldData: [
      'loses',
      'Old data with {before} reads as a number without a name.',
    ],
    oldReaders: OLD_READERS_FINE,
  },
  'symbol-renamed': {
    kind: 'symbol-renamed',
    summary: "The value {before} of '{name}' is now called {after}",
    oldData: [
      'risky',
      'Binary data stays readable; JSON with {before} is not.',
    ],
    oldReaders: [
      'risky',
      'Binary data stays readable; JSON with {after} is not.',
    ],
  },
  'symbol-number-changed': {
    kind: 'number-changed',
    summary:
      "The value {symbol} of '{name}' had the number {before} and has {after} now",
    oldData: ['fails', 'Old data with {symbol} is read as another value.'],
    oldReaders: ['fails', 'Old readers take {symbol} for another value.'],
  },
  'reserved-added': {
    kind: 'reserved-added',
    summary: '{after} is reserved in {name} now',
    ...BOTH_FINE,
  },
  'reserved-removed': {
    kind: 'reserved-removed',
    summary: '{before} is no longer reserved in {name}',
    oldData: ['risky', 'It can be used again, and then old data is misread.'],
    oldReaders: OLD_READERS_FINE,
  },
  'message-added': {
    kind: 'message-added',
    summary: 'The {what} {name} was added',
    ...BOTH_FINE,
  },
  'message-removed': {
    kind: 'message-removed',
    summary: 'The {what} {name} was removed',
    oldData: ['risky', 'Old data of this type cannot be read any more.'],
    oldReaders: OLD_READERS_FINE,
  },
  'package-changed': {
    kind: 'type-renamed',
    summary: 'The package was {before} and is now {after}',
    oldData: ['risky', 'Old data that names its type is not found any more.'],
    oldReaders: [
      'risky',
      'Old readers do not know the new names of the types.',
    ],
  },
  'default-changed': {
    kind: 'default-changed',
    summary: "The default of '{name}' was {before} and is now {after}",
    oldData: ['loses', "Old data without '{name}' reads as {after}."],
    oldReaders: [
      'loses',
      "Old readers take {before} where '{name}' is left out.",
    ],
  },
  ...harmlessRules(BOTH_FINE),
} as const satisfies Record<string, ChangeRule>;

export type ProtoCase = keyof typeof PROTO_RULES;
