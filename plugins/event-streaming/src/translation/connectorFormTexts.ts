// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/** The words of the form that creates a connector. */
export const connectorFormTexts = {
  crumb: 'Create',
  title: 'Create a connector',
  intro:
    'Choose what it connects; the rules and the worker check it as you type. Nothing runs before it is approved.',
  introEdit:
    'For {{connector}} on {{connect}}: name and Connect cluster stay. A new revision drops all approvals.',
  loading: 'What can be created is being read',
  what: {
    title: 'What it connects',
    why: 'A source brings data into Kafka, a sink takes it out.',
    connect: 'Connect cluster',
    connectOption:
      '{{connect}}, for Kafka cluster {{cluster}} ({{environment}})',
    direction: 'Direction',
    plugin: 'Plug-in',
    none: 'There is no plug-in for this direction.',
  },
  drawing: {
    external: 'External system',
    kafka: 'Kafka',
    connector: 'Connector',
    source: 'External → Kafka: data comes into topics',
    sink: 'Kafka → external: data goes out of topics',
  },
  about: {
    title: 'About it',
    why: 'Who answers for it, and what it is for.',
    name: 'Name',
    nameHelp:
      'Begins with a prefix of your team, such as {{prefix}}ledger-jdbc-sink',
    owner: 'Owner',
    begins: 'It begins',
    states: {
      running: 'to work at once',
      paused: 'paused',
      stopped: 'stopped, without tasks',
    },
    description: 'Description',
  },
  settings: {
    title: 'Settings',
    why: 'The keys are those that the worker itself tells of the plug-in. What is left empty is as the plug-in has it.',
    step: '{{step}}. {{name}}',
    loading: 'The worker is asked for its keys',
    first: 'What matters most',
    ungrouped: 'Others',
    further: 'Further keys',
    count: '{{set}} of {{all}} set',
    wrong_one: '{{number}} is not right',
    wrong_other: '{{number}} are not right',
    default: 'Default: {{value}}',
    required: '(required)',
    fill: 'Put your own value in place of what stands in angle brackets',
  },
  result: {
    title: 'Result',
    why: 'The same as a file, to keep with your code.',
  },
  submit: {
    create: 'Create now',
    approval: 'Submit for approval',
    busy: 'Submitting…',
    cancel: 'Cancel',
    denied: 'Your roles do not allow to create connectors',
    missing: 'Still missing: {{fields}}',
    unreadable: 'The JSON of the configuration cannot be read',
  },
} as const;
