// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  ArtifactId,
  Compatibility,
  compatibilityOf,
  CompatibilityLevel,
  SchemaRegistry,
} from '@sluice/plugin-event-streaming-node';
import { yieldingMap } from '../../reading/yieldingMap';
import { changedAtOf, SchemaReading } from '../reading/SchemaReading';
import { schemaKeyOf } from '../rows/schemaKeyOf';
import { PreviousSchema } from '../rows/SchemaRow';
import { inParallel } from './inParallel';
import { InheritedRules } from './InheritedRules';

/** Calls under way at once: a registry is asked without being pressed. */
const AT_ONCE = 8;
/** How long a pass reads rules that nothing says have changed. */
const ROTATION_MS = 1_000;
/** Groups whose rule is read in each pass; more wait for a turn of theirs. */
const MOST_GROUPS = 100;

/** An artifact whose rule may have to be read. */
interface Candidate {
  id: ArtifactId;
  key: string;
  /** New, or changed since its rule was read. */
  isDue: boolean;
}

/** What to read the rules of. */
export interface RulesToRead {
  registry: string;
  readings: readonly Omit<SchemaReading, 'rule'>[];
  previous: ReadonlyMap<string, PreviousSchema>;
  /** Where the pass before ended its turn. */
  cursor?: string;
}

/** The rules by schema key, and where the next pass goes on. */
export interface RulesRead {
  ruleOf(key: string, group: string): Compatibility | undefined;
  cursor?: string;
}

/** What is asked of a registry: one call for one rule. */
export type RuleReader = Pick<
  SchemaRegistry,
  'readRule' | 'readGroupRule' | 'readGlobalRule'
>;

/**
 * Reads compatibility rules, which a registry gives only one by one. Those of
 * new and changed artifacts are read in each pass, the others in turns: what
 * was changed past the portal shows after a few passes.
 */
export async function readRules(
  client: RuleReader,
  asked: RulesToRead,
  rotationMs = ROTATION_MS,
): Promise<RulesRead> {
  const candidates = await candidatesOf(asked);
  const own = new Map<string, CompatibilityLevel | undefined>();
  const inherited = await InheritedRules.read(client);
  const read = async ({ id, key }: Candidate) => {
    const [level] = await Promise.all([
      client.readRule(id),
      inherited.readGroup(id.group),
    ]);
    own.set(key, level);
  };
  await inParallel(AT_ONCE, firstGroups(candidates), group =>
    inherited.readGroup(group),
  );
  const due = candidates.filter(({ isDue }) => isDue);
  await inParallel(AT_ONCE, due, read);
  const until = Date.now() + rotationMs;
  let { cursor } = asked;
  const turn = rotated(candidates, cursor).filter(({ isDue }) => !isDue);
  await inParallel(AT_ONCE, untilTime(turn, until), async candidate => {
    await read(candidate);
    cursor = candidate.key;
  });
  return {
    cursor,
    ruleOf: (key, group) => {
      const before = asked.previous.get(key);
      if (!own.has(key) && !before?.level) {
        return undefined;
      }
      return compatibilityOf({
        artifact: own.has(key) ? own.get(key) : levelOf(before?.artifact_level),
        group: inherited.has(group)
          ? inherited.ofGroup(group)
          : levelOf(before?.group_level),
        global: inherited.global,
      });
    },
  };
}

function levelOf(stored: CompatibilityLevel | null | undefined) {
  return stored ?? undefined;
}

async function candidatesOf({
  registry,
  readings,
  previous,
}: RulesToRead): Promise<Candidate[]> {
  const candidates = await yieldingMap(readings, reading => {
    const { group, artifact } = reading.artifact;
    const key = schemaKeyOf({ registry, group, artifact });
    const before = previous.get(key);
    const isDue = !before?.level || before.changed_at !== changedAtOf(reading);
    return { id: { group, artifact }, key, isDue };
  });
  return candidates.sort((a, b) => (a.key < b.key ? -1 : 1));
}

function firstGroups(candidates: Candidate[]): string[] {
  const groups = new Set(candidates.map(({ id }) => id.group));
  return [...groups].slice(0, MOST_GROUPS);
}

/** All of them, beginning behind the cursor. */
function rotated(candidates: Candidate[], cursor = ''): Candidate[] {
  const start = candidates.findIndex(({ key }) => key > cursor);
  return start < 1
    ? candidates
    : [...candidates.slice(start), ...candidates.slice(0, start)];
}

function* untilTime<TItem>(items: TItem[], until: number): Generator<TItem> {
  for (const item of items) {
    if (Date.now() >= until) {
      return;
    }
    yield item;
  }
}
