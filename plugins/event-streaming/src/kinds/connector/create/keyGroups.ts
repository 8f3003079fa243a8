// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConnectorConfigKey } from '@sluice/plugin-event-streaming-common';
import { ConfigDraft } from '../config/configDraft';

/** Keys that are asked for together. */
export interface KeyGroup {
  /** Undefined for what is asked for first. */
  name: string | undefined;
  keys: readonly ConnectorConfigKey[];
}

/** What the form asks for elsewhere. */
const ASKED_ELSEWHERE: readonly string[] = ['name', 'connector.class'];

/** What a sink reads, which Connect does not count among the important ones. */
const ALWAYS_FIRST: readonly string[] = ['topics', 'topics.regex', 'tasks.max'];

/**
 * The keys of a plug-in in groups: first what one has to or should decide,
 * whatever its group, then the rest group by group in the plug-in's order.
 *
 * @param begins - keys of the template, which one has to look at
 */
export function keyGroups(
  keys: readonly ConnectorConfigKey[],
  begins: ConfigDraft,
): KeyGroup[] {
  const asked = keys
    .filter(({ name }) => !ASKED_ELSEWHERE.includes(name))
    .sort((a, b) => a.order - b.order);
  const isFirst = ({ name, required, importance, group }: ConnectorConfigKey) =>
    ALWAYS_FIRST.includes(name) ||
    name in begins ||
    required ||
    (importance === 'high' && group !== undefined && !isCommon(group));
  const rest = asked.filter(key => !isFirst(key));
  const names = [...new Set(rest.map(({ group }) => group ?? ''))];
  return [
    { name: undefined, keys: asked.filter(isFirst).sort(requiredFirst) },
    ...names.map(name => ({
      name,
      keys: rest.filter(({ group }) => (group ?? '') === name),
    })),
  ].filter(group => group.keys.length > 0);
}

/** Of Connect itself, as for every plug-in. */
function isCommon(group: string): boolean {
  return /^common$/i.test(group);
}

function requiredFirst(a: ConnectorConfigKey, b: ConnectorConfigKey): number {
  return Number(b.required) - Number(a.required);
}
