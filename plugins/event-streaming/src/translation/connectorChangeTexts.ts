// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/** The words of the dialogs that change a connector. */
export const connectorChangeTexts = {
  titles: {
    update: 'Change the connector',
    delete: 'Delete the connector',
    resetOffsets: 'Reset the offsets',
  },
  about: {
    description: 'Description',
    owner: 'Owner',
    choose: 'Choose…',
  },
  editor: {
    view: 'Edit as',
    fields: 'Fields',
    json: 'JSON',
    document: 'Configuration as JSON',
    newKey: 'Another key',
    add: 'Add key',
    remove: 'Remove {{key}}',
    nameFirst: 'Name the key first',
    noSpaces: 'A key has no spaces',
    taken: 'This key is there already',
    secret:
      'Only a reference to a secret, such as ${file:/path/team.properties:password}: the worker reads it, the portal never does.',
    redacted:
      'This value is not told. Left as it is, it stays as it is; else give a reference to the secret.',
    blind: 'Name the keys that are to change; all others stay as they are.',
  },
  delete: {
    text: 'It ends for good: no data moves any more. Topics and what is in them stay.',
    offsets: 'How far it had come',
    fates: {
      keep: 'Keep it: the next connector of this name goes on where this one stood.',
      reset:
        'Forget it: the next connector of this name begins anew, and may deliver everything once more.',
    },
  },
  reset: {
    source:
      'It forgets what it has read: it begins anew, and writes again to its topics what it wrote before.',
    sink: 'It forgets what it has delivered: it reads its topics from where new consumers begin, and may deliver messages once more, or miss some.',
    unknown: 'It forgets how far it has come, and begins anew.',
  },
} as const;
