// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  RiHistoryLine,
  RiPlugLine,
  RiQuestionLine,
  RiStackLine,
  RiTeamLine,
} from '@remixicon/react';
import { Overview } from '@sluice/plugin-event-streaming-common';
import { Translate } from '../translation/Translate';
import { EstateCell } from './EstateStrip';
import { isTroubled } from './isTroubled';

export interface EstatePaths {
  topics: string | undefined;
  connectors: string | undefined;
  requests: string | undefined;
}

/**
 * The cells of the strip: topics, connectors where there are any to be seen,
 * groups, requests, and what nobody owns.
 */
export function estateCells(
  overview: Overview,
  openRequests: number | undefined,
  { topics, connectors, requests }: EstatePaths,
  t: Translate,
): EstateCell[] {
  return [
    { ...topicsCell(overview, t), to: `${topics}?owner=mine` },
    ...(overview.connectors
      ? [
          {
            ...connectorsCell(overview.connectors, t),
            to: `${connectors}?owner=mine`,
          },
        ]
      : []),
    { ...groupsCell(overview, t), to: `${topics}?owner=mine&sort=lag` },
    { ...requestsCell(openRequests, t), to: `${requests}?role=mine` },
    {
      id: 'unowned',
      icon: RiQuestionLine,
      title: t('overview.unowned'),
      number: overview.unownedTopics,
      health: t(
        overview.unownedTopics > 0
          ? 'overview.nobodyOwns'
          : 'overview.everythingOwned',
      ),
      tone: overview.unownedTopics > 0 ? 'neutral' : 'good',
      to: `${topics}?owner=none`,
    },
  ];
}

function topicsCell({ topics }: Overview, t: Translate) {
  return {
    id: 'topics',
    icon: RiStackLine,
    title: t('overview.topics'),
    number: topics.total,
    ...lookOf(troubledIn(topics.byHealth), t('overview.allHealthy'), t),
  };
}

function connectorsCell(
  { total, byHealth }: NonNullable<Overview['connectors']>,
  t: Translate,
) {
  const well = t(total > 0 ? 'overview.allHealthy' : 'overview.noConnectors');
  return {
    id: 'connectors',
    icon: RiPlugLine,
    title: t('overview.connectors'),
    number: total,
    ...lookOf(troubledIn(byHealth), well, t),
  };
}

function troubledIn(byHealth: Readonly<Record<string, number>>): number {
  return Object.entries(byHealth)
    .filter(([state]) => isTroubled(state))
    .reduce((sum, [, number]) => sum + number, 0);
}

function lookOf(troubled: number, well: string, t: Translate) {
  return healthOf(
    troubled,
    well,
    troubled === 1
      ? t('overview.needLookOne')
      : t('overview.needLook', { number: String(troubled) }),
  );
}

function groupsCell({ consumerGroups }: Overview, t: Translate) {
  const { total, lagging } = consumerGroups;
  return {
    id: 'groups',
    icon: RiTeamLine,
    title: t('overview.groups'),
    number: total,
    ...healthOf(
      lagging,
      t(total > 0 ? 'overview.keepingUp' : 'overview.noGroups'),
      lagging === 1
        ? t('overview.behindOne')
        : t('overview.behind', { number: String(lagging) }),
    ),
  };
}

function requestsCell(open: number | undefined, t: Translate) {
  const cell = {
    id: 'requests',
    icon: RiHistoryLine,
    title: t('overview.requests'),
    number: open,
  };
  if (open === undefined) {
    return { ...cell, health: t('overview.notRead'), tone: 'neutral' as const };
  }
  return open > 0
    ? { ...cell, health: t('overview.underWay'), tone: 'info' as const }
    : { ...cell, health: t('overview.nothingOpen'), tone: 'good' as const };
}

function healthOf(troubled: number, well: string, unwell: string) {
  return troubled > 0
    ? { health: unwell, tone: 'attention' as const }
    : { health: well, tone: 'good' as const };
}
