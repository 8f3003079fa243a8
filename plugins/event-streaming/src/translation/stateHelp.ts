// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { stateWords } from './stateWords';

/** What each state means, in one sentence for its tooltip. */
export const stateHelp = {
  healthy: 'All replicas are in sync and readers keep up.',
  running: 'It does its work.',
  stable: 'Its members have their partitions and read.',
  enabled: 'It is in use.',
  succeeded: 'All steps are done and were read back.',
  done: 'It is done and was read back.',
  'keeping-up': 'Readers are within their lag objective.',
  offline:
    'A partition has no leader: nothing can be written to or read from it.',
  unhealthy: 'It does not do its work.',
  missing: 'It was made through the portal but is no longer on its cluster.',
  failed: 'A step did not work; the page says which one and why.',
  dead: 'The group has no members and no metadata on its coordinator.',
  declined: 'An approver said no; the comment says why.',
  degraded: 'A part of it has failed, the rest works.',
  'under-replicated': 'At least one replica is not in sync.',
  lagging: 'At least one consumer group falls behind.',
  'falling-behind': 'It misses its lag objective, or lag grows.',
  'hot-partition': 'One partition gets far more than its even share.',
  paused: 'Somebody paused it; it can be resumed.',
  rebalancing: 'Its members are sharing out partitions anew.',
  deprecated: 'It still works but should not be used for anything new.',
  orphaned: 'Its owner is no longer in the catalog.',
  stale: 'It was read some time ago and could not be read again since.',
  pending: 'Somebody has to approve it before anything happens.',
  waiting: 'It cannot go on now; the reason is on its page.',
  approved: 'All approvals are there; it starts soon.',
  executing: 'Its steps are being done now.',
  provisioning: 'A request is creating it now.',
  deleting: 'A request is deleting it now.',
  stopped: 'Somebody stopped it; it does nothing.',
  empty: 'It has no members now. That is no error.',
  unassigned: 'No worker runs it yet.',
  draft: 'It is not published yet.',
  withdrawn: 'Whoever asked took it back.',
  expired: 'Its time ran out before it was done.',
  skipped: 'It was there already, so there was nothing to do.',
  todo: 'Its turn has not come yet.',
  unowned: 'No team owns it.',
  idle: 'Nothing was written between the last two readings.',
  unknown: 'It has not been read yet.',
} as const satisfies Record<keyof typeof stateWords, string>;
