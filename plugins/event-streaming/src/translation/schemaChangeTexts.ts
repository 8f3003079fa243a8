// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/** The words of the dialogs that change a schema. */
export const schemaChangeTexts = {
  titles: {
    rule: 'Change the compatibility rule',
    state: 'Change the state of v{{version}}',
    topics: 'Change the topics that it describes',
    delete: 'Delete the schema',
  },
  rule: {
    label: 'Rule of this schema',
    inherit: 'None of its own: that of its group or registry',
    now: 'In force now: {{level}}',
  },
  state: {
    label: 'State',
    now: 'It is {{state}} now',
    means: {
      enabled: 'It is handed out and compared with.',
      deprecated: 'It still works; clients are told not to use it any more.',
      sunset: 'It is about to be taken out of use.',
      disabled:
        'It is not handed out as the newest and not compared with. Readers that ask for it by its id still get it.',
    },
  },
  topics: {
    linked: 'Linked to',
    none: 'No topic beside those that its name gives.',
    remove: 'Take it off the {{part}} of {{topic}}',
    topic: 'Topic',
    part: 'It describes',
    parts: { key: 'the key', value: 'the value' },
    add: 'Link to it',
    choose: 'Choose a topic first',
    twice: 'It is linked to that already',
    most: 'At most {{number}} topics can be linked',
  },
  delete: {
    text: 'All {{number}} versions go. Messages that were written with them can no longer be read.',
  },
} as const;
