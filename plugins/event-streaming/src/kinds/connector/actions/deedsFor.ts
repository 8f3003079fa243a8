// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConnectorDetail } from '@sluice/plugin-event-streaming-common';
import { Deed } from './Deed';

/** What can be done at once to a connector as a whole. */
export const DEEDS = {
  restartFailed: { do: 'restart', tasks: 'failed' },
  pause: { do: 'pause' },
  resume: { do: 'resume' },
  restart: { do: 'restart', tasks: 'none' },
  restartAll: { do: 'restart', tasks: 'all' },
  stop: { do: 'stop' },
} as const satisfies Record<string, Deed>;

export type DeedName = keyof typeof DEEDS;

/** Those that are asked about first: data stops moving. */
export const GRAVE_DEEDS = ['restartAll', 'stop'] as const;

export type GraveDeed = (typeof GRAVE_DEEDS)[number];

export function isGrave(name: string): name is GraveDeed {
  return GRAVE_DEEDS.some(grave => grave === name);
}

const RESTING: readonly (string | undefined)[] = ['paused', 'stopped'];

/** Whether somebody has paused or stopped it. */
export function isResting({ state }: Pick<ConnectorDetail, 'state'>): boolean {
  return RESTING.includes(state);
}

/** What makes sense for a connector as it is, the most needed first. */
export function deedsFor(connector: ConnectorDetail): DeedName[] {
  return [
    ...(connector.tasks.failed > 0 ? (['restartFailed'] as const) : []),
    isResting(connector) ? 'resume' : 'pause',
    'restart',
    'restartAll',
    'stop',
  ];
}
