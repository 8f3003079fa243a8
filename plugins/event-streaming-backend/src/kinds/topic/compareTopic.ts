// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { JsonObject } from '@sluice/plugin-event-streaming-common';
import { isDeepStrictEqual } from 'node:util';
import { StepCheck } from '../KindHandler';
import { FoundTopic } from './readTopic';
import { CreatedTopic, RecordedTopic } from './topicSteps';

/**
 * How far a topic is from what a creation makes. One that is there and differs
 * is somebody else's: it is never changed, and never made again. One without a
 * leader for each partition cannot be used yet, so it is not done.
 */
export function compareCreated(
  wanted: CreatedTopic,
  found: FoundTopic | undefined,
): StepCheck {
  if (!found) {
    return { state: 'todo' };
  }
  const differences = differencesOf(wanted, found);
  if (Object.keys(differences).length) {
    return { state: 'diverged', found: differences };
  }
  return found.leaderless
    ? { state: 'todo', lacks: lacksLeaders(found.leaderless) }
    : { state: 'done' };
}

function lacksLeaders(partitions: number[]): string {
  const [noun, verb] =
    partitions.length === 1 ? ['partition', 'has'] : ['partitions', 'have'];
  return `${noun} ${partitions.join(
    ', ',
  )} ${verb} no leader, so that nobody can write to it`;
}

/** How far what is recorded about a topic is from what it should be. */
export function compareRecorded(
  step: { before?: JsonObject; wanted: RecordedTopic },
  found: RecordedTopic | undefined,
): StepCheck {
  if (found && isSame(found, step.wanted)) {
    return { state: 'done' };
  }
  const before = step.before?.recorded === false ? undefined : step.before;
  return isSame(found, before)
    ? { state: 'todo' }
    : { state: 'diverged', found: found ?? { recorded: false } };
}

/** Only what differs, so that a person sees it at once. */
function differencesOf(wanted: CreatedTopic, found: CreatedTopic): JsonObject {
  const { partitions, replicationFactor } = found;
  const config = Object.keys(wanted.config).filter(
    key => wanted.config[key] !== found.config[key],
  );
  return {
    ...(partitions === wanted.partitions ? {} : { partitions }),
    ...(replicationFactor === wanted.replicationFactor
      ? {}
      : { replicationFactor }),
    ...(config.length
      ? {
          config: Object.fromEntries(
            config.map(key => [key, found.config[key]]),
          ),
        }
      : {}),
  };
}

/** Equal as JSON: what is undefined is not there. */
function isSame(a: unknown, b: unknown): boolean {
  const asJson = (value: unknown) =>
    value === undefined ? undefined : JSON.parse(JSON.stringify(value));
  return isDeepStrictEqual(asJson(a), asJson(b));
}
