// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { InputError } from '@backstage/errors';
import { ArtifactId, VersionId } from '@sluice/plugin-event-streaming-node';
import { registryPath } from './registryPath';

export function groupPath(group: string): string {
  return registryPath`groups/${group}`;
}

export function artifactPath({ group, artifact }: ArtifactId): string {
  return registryPath`groups/${group}/artifacts/${artifact}`;
}

/** What the registry takes as a version; anything else would be an expression such as `branch=latest`. */
const VERSION = /^[\w.+-]{1,256}$/;

export function versionPath(id: VersionId): string {
  if (!VERSION.test(id.version)) {
    throw new InputError(
      `'${id.version}' is no version: expected at most 256 letters, digits, dots, dashes, underscores and plus signs`,
    );
  }
  return `${artifactPath(id)}/${registryPath`versions/${id.version}`}`;
}
