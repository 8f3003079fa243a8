// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/** Texts of the audit page. */
export const auditTexts = {
  label: 'Audit trail',
  count_one: '{{number}} record',
  count_other: '{{number}} records',
  actor: 'By whom',
  actorHelp: 'Name, such as ada',
  object: 'Object',
  objectHelp: 'Its whole name',
  operation: 'Operation',
  from: 'From',
  to: 'To',
  csv: 'CSV',
  ndjson: 'NDJSON',
  export: 'Download as {{format}}',
  exporting: 'Downloading…',
  exportFailed: 'The trail could not be downloaded: {{reason}}',
  none: 'Nothing is recorded yet',
  noneHelp: 'Who asks, approves, declines or is refused is recorded here.',
  noMatch: 'No record matches',
  noMatchHelp: 'Nothing recorded fits what you filter by.',
  clear: 'Clear filters',
  columns: {
    at: 'When',
    actor: 'Who',
    event: 'What',
    target: 'About',
    request: 'Request',
  },
} as const;
