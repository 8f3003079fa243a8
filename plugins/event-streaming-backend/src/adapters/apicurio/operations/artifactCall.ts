// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ArtifactId, VersionId } from '@sluice/plugin-event-streaming-node';
import { RegistryCall } from '../errors/translateRegistryError';

/** A call about one artifact, for error texts. */
export function artifactCall(
  verb: string,
  { group, artifact }: ArtifactId,
  options: { readOnly: boolean },
): RegistryCall {
  return {
    doing: `${verb} artifact '${artifact}' of group '${group}'`,
    ...options,
  };
}

/** A call about one version, for error texts. */
export function versionCall(
  verb: string,
  { group, artifact, version }: VersionId,
  options: { readOnly: boolean },
): RegistryCall {
  return {
    doing: `${verb} version '${version}' of artifact '${artifact}' of group '${group}'`,
    ...options,
  };
}
