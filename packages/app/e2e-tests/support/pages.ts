// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/** Every page of the portal, and what tells that it is whole. */
export const PAGES = [
  { path: '/event-streaming/overview', shows: 'What my teams run' },
  { path: '/event-streaming/topics', shows: /internal topics? hidden/ },
  { path: '/event-streaming/topics/new', shows: 'Create a topic' },
  {
    path: '/event-streaming/topics/prod/billing.usage.events',
    shows: 'Who writes and who reads',
  },
  {
    path: '/event-streaming/topics/dev/query.execution.events?tab=schema',
    shows: 'Contract',
  },
  { path: '/event-streaming/schemas', shows: 'Governance' },
  { path: '/event-streaming/schemas/new', shows: 'What the registry says' },
  {
    path: '/event-streaming/schemas/registry/default/query.execution.events-value',
    shows: 'Topics it describes',
  },
  {
    path: '/event-streaming/schemas/registry/default/query.execution.events-value?tab=versions',
    shows: 'Compare',
  },
  { path: '/event-streaming/connectors', shows: /^\d+ connectors/ },
  {
    path: '/event-streaming/connectors/connect-dev/billing.usage-file-source',
    shows: 'What you can do',
  },
  { path: '/event-streaming/connectors/new', shows: 'What it connects' },
  { path: '/event-streaming/requests', shows: /^R-\d/ },
  { path: '/event-streaming/clusters/prod', shows: 'Partition budget' },
  { path: '/event-streaming/policy', shows: 'Your prefixes' },
  { path: '/event-streaming/audit', shows: 'By whom' },
];
