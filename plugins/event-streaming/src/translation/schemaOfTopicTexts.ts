// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/** What topics say of their schemas. */
export const schemaOfTopicTexts = {
  title: 'Schema',
  none: 'No schema is known for its messages: nobody can tell what is in them.',
  internal: 'What is in it is for those who keep it.',
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
    key: 'Key: {{key}}',
    noKey: 'No key is declared',
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
  messages: {
    title: 'In the messages',
    about:
      'Serialisers put the id of a schema in front of each message. Look at the newest ones to see which schemas are really in use. Nothing but these ids is read out of them.',
    look: 'Look at messages',
    again: 'Look again',
    denied: 'You may not look at messages of this topic',
    refused: 'The cluster does not let the portal read messages of it.',
    empty: 'There are no messages.',
    away: 'Whose some of these ids are is not known now.',
    basis_one:
      '{{records}} messages were looked at: the newest {{most}} of one partition, at most.',
    basis_other:
      '{{records}} messages were looked at: the newest {{most}} of each of {{count}} partitions, at most.',
    more_one: 'One more id is left out.',
    more_other:
      '{{count}} more ids are left out: this looks like data without ids.',
    column: {
      part: 'Part',
      schema: 'Schema',
      records: 'Messages',
      newest: 'Newest',
    },
    place: 'partition {{partition}}, offset {{offset}}',
    plain: 'No schema id',
    none: { key: 'No key', value: 'Tombstone: no value' },
    id: { content: 'content id {{id}}', version: 'global id {{id}}' },
    unknown: 'id {{id}} is unknown to {{registry}}',
    unknownHelp:
      'Whoever reads such a message cannot decode it: it was written with another registry, or its schema was deleted. Data that only looks as if it had an id is possible, too.',
    hidden: 'A schema that you may not see',
    notAsked: 'Not known whose it is',
  },
  fields: {
    title: 'Fields of the value',
    of: '{{artifact}} v{{version}}',
    which: 'Schema',
    all: 'All about it',
  },
} as const;
