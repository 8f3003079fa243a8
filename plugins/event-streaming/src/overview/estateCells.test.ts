// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Overview } from '@sluice/plugin-event-streaming-common';
import { overviewTexts } from '../translation/overviewTexts';
import { Translate } from '../translation/Translate';
import { estateCells } from './estateCells';

const t = ((key: string) =>
  overviewTexts[
    key.replace('overview.', '') as keyof typeof overviewTexts
  ]) as unknown as Translate;

const overview: Overview = {
  teams: ['group:default/billing'],
  topics: { total: 0, byHealth: {} },
  consumerGroups: { total: 0, lagging: 0 },
  needsALook: [],
  lag: [],
  unownedTopics: 0,
  observedAt: '2026-11-22T08:00:00.000Z',
  partial: [],
};

const paths = { topics: '/topics', connectors: undefined, requests: '/r' };

describe('the cell of open requests', () => {
  it.each([
    [2, 'Not finished yet', 'info'],
    [0, 'None under way', 'good'],
    [undefined, 'Not read yet', 'neutral'],
  ])(
    'says of %s: %s, as a failed one is open as well',
    (open, health, tone) => {
      const cells = estateCells(overview, open, paths, t);
      const cell = cells.find(({ id }) => id === 'requests');
      expect(cell).toMatchObject({ number: open, health, tone });
    },
  );
});
