// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { isError } from '@backstage/errors';
import {
  SCHEMA_LABELS,
  SchemaTarget,
} from '@sluice/plugin-event-streaming-common';
import {
  NewVersion,
  VersionListing,
} from '@sluice/plugin-event-streaming-node';
import { StepCheck, StepContext } from '../../KindHandler';
import { NewerVersions, newerVersions } from './newerVersions';
import { readRegisterStep, RegisterParts } from './registerParts';
import { artifactOf, SchemaStep, SchemaStepServices } from './SchemaStep';
import { versionLabels } from './versionLabels';

/**
 * Registers a version, with its artifact where there is none. It is done when a
 * version that came since has the content, and the portal knows by whom.
 */
export const registerStep: SchemaStep = {
  async check(step, target, services) {
    const parts = readRegisterStep(step);
    const newer = await readNewer(parts, target, services);
    if (!newer.wanted) {
      return stillToRegister(parts, newer, target);
    }
    return (await isRecorded(newer.wanted, target, services))
      ? { state: 'done' }
      : {
          state: 'todo',
          lacks: 'the portal has not written down who it is by',
        };
  },

  async apply(step, target, services, context) {
    const parts = readRegisterStep(step);
    const { wanted } = await readNewer(parts, target, services);
    if (!wanted) {
      await register(parts, target, services, context);
    }
    const registered =
      wanted ?? (await readNewer(parts, target, services)).wanted;
    if (registered) {
      await saveVersion(registered, target, services);
    }
  },
};

function readNewer(
  { before: { newest }, after }: RegisterParts,
  target: SchemaTarget,
  { client }: SchemaStepServices,
): Promise<NewerVersions> {
  const hash = after.contentHash;
  return newerVersions(client, artifactOf(target), { newest, hash });
}

/** Nobody else may have been faster: what was checked was compared with another version. */
function stillToRegister(
  { before }: RegisterParts,
  { all, others }: NewerVersions,
  { artifact }: SchemaTarget,
): StepCheck {
  const [last] = others.slice(-1);
  if (last) {
    const says = `Somebody else registered version ${last.version} of '${artifact}' meanwhile, which this one was not compared with. Nothing was registered; withdraw it and ask anew`;
    const { version, globalId } = last;
    return {
      state: 'diverged',
      found: { newest: { version, globalId } },
      says,
    };
  }
  const isGone =
    before.newest !== null &&
    !all?.some(({ globalId }) => globalId === before.newest?.globalId);
  if (isGone || (all !== undefined) !== before.exists) {
    const found = { exists: all !== undefined };
    const says = found.exists
      ? `'${artifact}' is not the one that this was planned for any more. Nothing was registered; withdraw it and ask anew`
      : `'${artifact}' is gone from the registry. Nothing was registered; withdraw it and ask anew`;
    return { state: 'diverged', found, says };
  }
  return { state: 'todo' };
}

/**
 * The version's name is said beforehand, so that of two that register at once
 * the registry takes one; the other sees which.
 */
async function register(
  parts: RegisterParts,
  target: SchemaTarget,
  services: SchemaStepServices,
  context: StepContext,
) {
  const { client } = services;
  const { artifactType: type, labels, description } = parts.after;
  const id = artifactOf(target);
  const version = versionOf(parts, context);
  try {
    await (parts.before.exists
      ? client.createVersion(id, version)
      : client.createArtifact({
          ...id,
          type,
          labels,
          description,
          firstVersion: version,
        }));
  } catch (error) {
    const isTaken = isError(error) && error.name === 'ConflictError';
    const { wanted } = isTaken
      ? await readNewer(parts, target, services)
      : { wanted: undefined };
    if (!wanted) {
      throw error;
    }
  }
}

function versionOf({ after }: RegisterParts, context: StepContext): NewVersion {
  const { content: text, contentType, references, version, override } = after;
  return {
    content: { text, contentType, references },
    version,
    labels: versionLabels(context, override),
  };
}

/** Only what was registered here is recorded; its labels say for whom. */
async function saveVersion(
  { version, globalId }: VersionListing,
  target: SchemaTarget,
  { client, inventory }: SchemaStepServices,
) {
  const { labels } = await client.describeVersion({
    ...artifactOf(target),
    version,
  });
  const requestId = labels[SCHEMA_LABELS.requestId];
  const createdBy = labels[SCHEMA_LABELS.requestedBy];
  if (requestId && createdBy) {
    const override = labels[SCHEMA_LABELS.override] === 'true';
    await inventory.saveVersion(target, {
      version,
      globalId,
      override,
      createdBy,
      requestId,
    });
  }
}

async function isRecorded(
  { version, globalId }: VersionListing,
  target: SchemaTarget,
  { client, inventory }: SchemaStepServices,
): Promise<boolean> {
  const [{ labels }, recorded] = await Promise.all([
    client.describeVersion({ ...artifactOf(target), version }),
    inventory.recordedVersions(target),
  ]);
  return (
    labels[SCHEMA_LABELS.requestId] === undefined ||
    labels[SCHEMA_LABELS.requestedBy] === undefined ||
    recorded.some(one => one.globalId === globalId)
  );
}
