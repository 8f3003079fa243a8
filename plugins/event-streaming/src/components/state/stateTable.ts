// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  RemixiconComponentType,
  RiAlertFill,
  RiCheckboxCircleFill,
  RiCheckboxCircleLine,
  RiCloseCircleFill,
  RiIndeterminateCircleLine,
  RiInformationLine,
  RiLoader4Line,
  RiPauseCircleFill,
  RiTimeLine,
} from '@remixicon/react';
import { Tone } from '../../theme/tokens';
import { StateName } from './StateName';

/** How a state looks. Each tone has another shape, so colour is never alone. */
export interface StateLook {
  tone: Tone;
  icon: RemixiconComponentType;
}

/** The icon that stands for a tone where there is no state. */
export const toneIcons: Record<Tone, RemixiconComponentType> = {
  good: RiCheckboxCircleFill,
  attention: RiAlertFill,
  bad: RiCloseCircleFill,
  neutral: RiIndeterminateCircleLine,
  info: RiInformationLine,
};

function look(tone: Tone, icon = toneIcons[tone]): StateLook {
  return { tone, icon };
}

const good = look('good');
const bad = look('bad');
const attention = look('attention');
const neutral = look('neutral');
const clock = look('attention', RiTimeLine);
const busy = look('info', RiLoader4Line);

/** All states, in one place. */
export const stateTable: Record<StateName, StateLook> = {
  healthy: good,
  running: good,
  stable: good,
  enabled: good,
  succeeded: good,
  done: good,
  'keeping-up': good,
  offline: bad,
  unhealthy: bad,
  missing: bad,
  failed: bad,
  dead: bad,
  declined: bad,
  degraded: attention,
  'under-replicated': attention,
  lagging: attention,
  'falling-behind': attention,
  'hot-partition': attention,
  paused: look('attention', RiPauseCircleFill),
  rebalancing: look('attention', RiLoader4Line),
  restarting: busy,
  deprecated: attention,
  broken: bad,
  drifted: attention,
  unchecked: bad,
  compatible: good,
  incompatible: bad,
  disabled: neutral,
  sunset: attention,
  orphaned: attention,
  stale: attention,
  pending: clock,
  waiting: clock,
  approved: look('info', RiCheckboxCircleLine),
  executing: busy,
  provisioning: busy,
  deleting: busy,
  stopped: neutral,
  empty: neutral,
  unassigned: neutral,
  draft: neutral,
  withdrawn: neutral,
  expired: neutral,
  skipped: look('neutral', RiCheckboxCircleLine),
  todo: neutral,
  unowned: neutral,
  idle: neutral,
  unknown: neutral,
};
