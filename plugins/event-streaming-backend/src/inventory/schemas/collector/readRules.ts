// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  ArtifactId,
  Compatibility,
  SchemaRegistry,
} from '@sluice/plugin-event-streaming-node';
import { changedAtOf, SchemaReading } from '../reading/SchemaReading';
import { schemaKeyOf } from '../rows/schemaKeyOf';
import { PreviousSchema } from '../rows/SchemaRow';
import { inParallel } from './inParallel';

/** Calls under way at once: a registry is asked without being pressed. */
const AT_ONCE = 8;
/** How long a pass reads rules that nothing says have changed. */
const ROTATION_MS = 1_000;
/** Groups whose own rule is read in each pass. */
const MOST_GROUPS = 100;

/** An artifact whose rule may have to be read. */
interface Candidate {
  id: ArtifactId;
  key: string;
  previous?: PreviousSchema;
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

/**
 * Reads compatibility rules, which a registry gives only one by one. Those of
 * new and changed artifacts are read in each pass, the others in turns: what
 * was changed past the portal shows after a few passes.
 */
export async function readRules(
  client: Pick<SchemaRegistry, 'describeCompatibility'>,
  asked: RulesToRead,
  rotationMs = ROTATION_MS,
): Promise<RulesRead> {
  const candidates = candidatesOf(asked);
  const rules = new Map<string, Compatibility>();
  const groups = new Map<string, Compatibility>();
  const read = async ({ id, key }: Candidate) => {
    const rule = await client.describeCompatibility(id);
    rules.set(key, rule);
    groups.set(id.group, rule);
  };
  await inParallel(AT_ONCE, dueOf(asked, candidates), read);
  const until = Date.now() + rotationMs;
  let { cursor } = asked;
  const turn = rotated(candidates, cursor).filter(({ key }) => !rules.has(key));
  await inParallel(AT_ONCE, untilTime(turn, until), async candidate => {
    await read(candidate);
    cursor = candidate.key;
  });
  const known = new Map(candidates.map(each => [each.key, each.previous]));
  return {
    cursor,
    ruleOf: (key, group) =>
      rules.get(key) ?? merged(known.get(key), groups.get(group)),
  };
}

function candidatesOf({ registry, readings, previous }: RulesToRead) {
  const candidates = readings.map(({ artifact: { group, artifact } }) => {
    const key = schemaKeyOf({ registry, group, artifact });
    return { id: { group, artifact }, key, previous: previous.get(key) };
  });
  return candidates.sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** What is new or has changed, and one of each group for the group's rule. */
function dueOf(
  { readings, registry }: RulesToRead,
  candidates: Candidate[],
): Candidate[] {
  const changedAt = new Map(
    readings.map(reading => [
      schemaKeyOf({
        registry,
        group: reading.artifact.group,
        artifact: reading.artifact.artifact,
      }),
      changedAtOf(reading),
    ]),
  );
  const isNew = ({ key, previous }: Candidate) =>
    previous === undefined ||
    previous.level === null ||
    previous.changed_at !== changedAt.get(key);
  const seen = new Set<string>();
  return candidates.filter(candidate => {
    const { group } = candidate.id;
    const isFirst = !seen.has(group) && seen.size < MOST_GROUPS;
    if (isFirst) {
      seen.add(group);
    }
    return isFirst || isNew(candidate);
  });
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

/** The artifact's rule as it was, with those of group and registry as they are. */
function merged(
  previous: PreviousSchema | undefined,
  group: Compatibility | undefined,
): Compatibility | undefined {
  if (!previous || previous.level === null) {
    return undefined;
  }
  const own = {
    artifact: previous.artifact_level ?? undefined,
    group: group ? group.group : previous.group_level ?? undefined,
    global: group ? group.global : previous.global_level ?? undefined,
  };
  const origin = (['artifact', 'group', 'global'] as const).find(
    level => own[level] !== undefined,
  );
  return {
    ...own,
    inForce: origin
      ? { level: own[origin] ?? 'NONE', origin }
      : { level: 'NONE', origin: 'default' },
  };
}
