// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/** Texts that the dialogs of all kinds share. */
export const changeTexts = {
  waiting: 'Change something: then the rules are checked as you type.',
  instant: 'Happens at once when you submit.',
  gate: 'From {{groups}}: {{reason}}.',
  gateFell: '{{reason}}. It fell to the platform team: {{why}}',
  justification: 'Why do you need it?',
  justificationHelp: 'Whoever approves reads this first',
  cancel: 'Cancel',
  submit: {
    now: 'Change it now',
    approval: 'Submit for approval',
    edit: 'Save as a new revision',
  },
  /** A form that makes an object, opened to edit the request that it made. */
  editing: {
    crumb: 'Edit R-{{id}}',
    title: 'Edit request R-{{id}}',
    refused: 'This request cannot be edited',
    over: 'Only requests that wait for approval or are out of date can be.',
  },
  blocked: {
    nothing: 'Nothing would change',
    checking: 'The rules are being checked',
    refused: 'This is not possible; see above',
    violations: 'The rules do not allow this; see above',
    unconfirmed: 'Type the name first',
    unexplained: 'Say why you need it first',
  },
  done: {
    waits: '{{sentence}}: waits for approval',
    runs: '{{sentence}}: under way',
  },
} as const;
