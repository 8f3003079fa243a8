// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { z } from 'zod';
import { ConnectorUpdateInput } from '../connectorInputs';
import { ConnectorLive } from './ConnectorLive';

/**
 * Stands for a value that is not told, in what a step says of before. It
 * matches any value.
 *
 * @public
 */
export const redactedSideSchema = z.strictObject({ redacted: z.literal(true) });

/** @public */
export type RedactedSide = z.infer<typeof redactedSideSchema>;

/**
 * A config key that changes; null is a key that is not there.
 *
 * @public
 */
export interface ConnectorConfigChange {
  key: string;
  from: string | RedactedSide | null;
  to: string | null;
}

/**
 * The keys of an input that would be another one than they are, sorted. A value
 * that is not told counts as another one.
 *
 * @public
 */
export function connectorChangesOf(
  { config, redacted }: Pick<ConnectorLive, 'config' | 'redacted'>,
  asked: ConnectorUpdateInput['config'] = {},
): ConnectorConfigChange[] {
  return Object.entries(asked)
    .map(([key, to]): ConnectorConfigChange => {
      const from = redacted.includes(key)
        ? ({ redacted: true } as const)
        : config[key] ?? null;
      return { key, from, to };
    })
    .filter(({ from, to }) => from !== to)
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

/**
 * A configuration with the changes made, without the keys that keep a value
 * that is not told; those are told apart.
 *
 * @public
 */
export function configAfter(
  { config, redacted }: Pick<ConnectorLive, 'config' | 'redacted'>,
  changes: readonly ConnectorConfigChange[],
): { config: Record<string, string>; kept: string[] } {
  const changed = new Set(changes.map(({ key }) => key));
  const stay = Object.entries(config).filter(
    ([key]) => !changed.has(key) && !redacted.includes(key),
  );
  const set = changes.flatMap(({ key, to }) =>
    to === null ? [] : [[key, to]],
  );
  return {
    config: Object.fromEntries([...stay, ...set]),
    kept: redacted.filter(key => !changed.has(key)),
  };
}
