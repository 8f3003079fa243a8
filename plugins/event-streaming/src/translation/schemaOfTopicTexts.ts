// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/** What topics say of their schemas. */
export const schemaOfTopicTexts = {
  title: 'Schema',
  none: 'No schema is known for its messages: nobody can tell what is in them.',
  noRegistry: 'The cluster {{cluster}} has no schema registry.',
  short: 'no schema',
  linked: 'linked',
  contract: {
    title: 'Contract',
    subtitle: 'what those who write and read it rely on',
    more: 'Contract',
    owner: 'Owner',
    promise: 'Promise',
    producers: 'Producers',
    consumers: 'Consumers',
    part: { key: 'key', value: 'value' },
    version: 'v{{version}}',
    rule: '{{level}} ({{origin}}).',
    ruleAlone: '{{level}}.',
    failed: 'It could not be read: {{reason}}',
    kept: 'Kept for: {{time}}',
    copies_one: '{{count}} copy of each message',
    copies_other: '{{count}} copies of each message',
    inSync_one: 'written once {{count}} has it',
    inSync_other: 'written once {{count}} have it',
    noProducers: 'Nobody declares to write it.',
    noConsumers: 'Nobody reads it, and nobody declares to.',
    asGroup: 'as group {{group}}',
    undeclared: 'a group that nobody declares',
    notSeen: 'declared, not seen reading',
  },
  fields: {
    title: 'Fields of the value',
    of: '{{artifact}} v{{version}}',
    which: 'Schema',
    all: 'All about it',
  },
} as const;
