// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConnectPlugin } from '@sluice/plugin-event-streaming-node';
import { z } from 'zod';
import { textField } from '../wire/fields';
import { readAnswer } from '../wire/readAnswer';
import { ConnectClient } from './ConnectClient';

/** In the order in which a class that is two of them counts as one. */
const TYPES = [
  'source',
  'sink',
  'converter',
  'header_converter',
  'transformation',
  'predicate',
] as const;

const pluginsSchema = z.array(
  z.object({ class: z.string(), type: z.string(), version: textField }),
);

/** The worker lists a class once for each folder that it lies in. */
export function listPlugins({
  session,
}: ConnectClient): Promise<ConnectPlugin[]> {
  const call = { doing: 'list plug-ins', readOnly: true };
  return session.call(call, async send => {
    const answer = await send({
      method: 'GET',
      path: 'connector-plugins',
      query: { connectorsOnly: false },
    });
    const plugins = readAnswer(answer, pluginsSchema)
      .flatMap(({ class: className, type, version }) => {
        const known = TYPES.find(one => one === type);
        return known ? [{ className, type: known, version }] : [];
      })
      .sort(byPreference);
    return [
      ...new Map(
        plugins.reverse().map(plugin => [plugin.className, plugin]),
      ).values(),
    ].reverse();
  });
}

function byPreference(a: ConnectPlugin, b: ConnectPlugin): number {
  return (
    compare(a.className, b.className) ||
    TYPES.indexOf(a.type) - TYPES.indexOf(b.type) ||
    // The newest first; versions such as 3.10.0.Final.
    (b.version ?? '').localeCompare(a.version ?? '', 'en', { numeric: true })
  );
}

function compare(a: string, b: string): number {
  if (a === b) {
    return 0;
  }
  return a < b ? -1 : 1;
}
