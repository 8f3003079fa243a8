// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/** What was asked for an object, and what was recorded of it. */
export const historyTexts = {
  requests: 'Requests',
  requestsNone: 'No request has changed it',
  requestsNoneText:
    'It was made outside the portal, or before the portal was set up.',
  trail: 'What happened',
  trailNone: 'Nothing that you may see was recorded for it.',
  more: 'The newest {{number}} of {{total}}',
  events: {
    'request.created': 'asked',
    'request.approved': 'approved',
    'request.declined': 'declined',
    'request.refused': 'was refused',
    'request.retried': 'tried again',
    'request.withdrawn': 'withdrew',
    'request.executing': 'started',
    'request.waiting': 'put on hold',
    'request.succeeded': 'finished',
    'request.failed': 'failed',
    'action.done': 'acted at once',
    'action.failed': 'acted at once, in vain',
    'action.refused': 'was refused',
  },
  act: {
    task: 'task {{task}}',
    failedTasks: 'failed tasks',
    allTasks: 'all tasks',
    intervention: 'intervention of the platform team',
  },
} as const;
