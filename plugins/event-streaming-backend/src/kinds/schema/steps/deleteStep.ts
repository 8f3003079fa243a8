// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { unlessMissing } from '../../unlessMissing';
import { lastOf } from '../readArtifact';
import { newestSchema } from './registerParts';
import { artifactOf, SchemaStep } from './SchemaStep';

/**
 * Deletes an artifact with the versions that it had when it was planned.
 * Another one that has taken the name since is somebody else's: the one that
 * was meant is gone.
 */
export const deleteStep: SchemaStep = {
  async check({ before }, target, { client }) {
    const newest = newestSchema.parse(before?.newest);
    const versions = await unlessMissing(
      client.listVersions(artifactOf(target)),
    );
    const isMeant = versions?.some(
      ({ globalId }) => newest === null || globalId <= newest.globalId,
    );
    if (!versions || (versions.length > 0 && !isMeant)) {
      return { state: 'done' };
    }
    const last = lastOf(versions);
    if (!last || last.globalId === newest?.globalId) {
      return { state: 'todo' };
    }
    const { version, globalId } = last;
    return {
      state: 'diverged',
      found: { newest: { version, globalId } },
      says: `Version ${version} of '${target.artifact}' was registered meanwhile. Nothing was deleted; withdraw it and ask anew`,
    };
  },

  /** What is gone already, as after a crash, is as wanted. */
  async apply(_step, target, { client }) {
    await unlessMissing(client.deleteArtifact(artifactOf(target)));
  },
};
