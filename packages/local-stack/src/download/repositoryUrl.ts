// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import artifactUrl from 'mvn-artifact-url';

const PROBE = { groupId: 'group', artifactId: 'artifact', version: '1' };
const PROBE_PATH = 'group/artifact/1/artifact-1.jar';

/** Base address of the Maven repository: MAVEN_REPO_URL, else the default its client library knows. */
export async function repositoryUrl(
  env: NodeJS.ProcessEnv = process.env,
): Promise<string> {
  const configured = env.MAVEN_REPO_URL;
  if (configured) {
    return configured.endsWith('/') ? configured : `${configured}/`;
  }
  const url = await artifactUrl(PROBE);
  return url.slice(0, -PROBE_PATH.length);
}
