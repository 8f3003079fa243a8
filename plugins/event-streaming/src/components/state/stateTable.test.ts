// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  CONNECTOR_HEALTH_STATES,
  CONNECTOR_STATES,
  REQUEST_STATES,
  TOPIC_HEALTH_STATES,
} from '@sluice/plugin-event-streaming-common';
import { stateTable, toneIcons } from './stateTable';

describe('stateTable', () => {
  it('knows every state of a request, of a topic and of a connector', () => {
    expect(Object.keys(stateTable)).toEqual(
      expect.arrayContaining([
        ...REQUEST_STATES,
        ...TOPIC_HEALTH_STATES,
        ...CONNECTOR_HEALTH_STATES,
        ...CONNECTOR_STATES,
      ]),
    );
  });

  it('gives each tone a shape of its own, so that colour is never alone', () => {
    const icons = Object.values(toneIcons);
    expect(new Set(icons).size).toBe(icons.length);
  });

  it('never shows a good and a bad state with one icon', () => {
    const iconsOf = (tone: string) =>
      Object.values(stateTable)
        .filter(look => look.tone === tone)
        .map(look => look.icon);
    const good = iconsOf('good');
    expect(iconsOf('bad').filter(icon => good.includes(icon))).toEqual([]);
  });
});
