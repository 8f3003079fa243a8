// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  Capability,
  RegistryCapabilities,
} from '@sluice/plugin-event-streaming-node';
import { z } from 'zod';
import { RegistrySession } from '../connection/RegistrySession';
import { readJson } from '../wire/readJson';

const uiConfigSchema = z.object({
  features: z
    .object({
      readOnly: z.boolean().nullish(),
      deleteArtifact: z.boolean().nullish(),
      deleteVersion: z.boolean().nullish(),
    })
    .nullish(),
});

/** What the registry is set to allow. It has no other answer for this than what its own pages ask for. */
export function capabilities(
  session: RegistrySession,
): Promise<RegistryCapabilities> {
  const call = { doing: 'ask what is allowed', readOnly: true };
  return session.call(call, async send => {
    const answer = await send({ method: 'GET', path: 'system/uiConfig' });
    const { features } = readJson(answer, uiConfigSchema);
    const { readOnly, deleteArtifact, deleteVersion } = features ?? {};
    return {
      write: toCapability(invert(readOnly), 'The registry is set to read-only'),
      deleteArtifact: toCapability(
        deleteArtifact,
        "The registry is set to keep artifacts ('apicurio.rest.deletion.artifact.enabled')",
      ),
      deleteVersion: toCapability(
        deleteVersion,
        "The registry is set to keep versions ('apicurio.rest.deletion.artifact-version.enabled')",
      ),
    };
  });
}

function invert(value: boolean | null | undefined): boolean | undefined {
  return typeof value === 'boolean' ? !value : undefined;
}

function toCapability(
  allowed: boolean | null | undefined,
  reason: string,
): Capability {
  if (typeof allowed !== 'boolean') {
    return { state: 'unknown', reason: 'The registry does not say' };
  }
  return allowed ? { state: 'yes' } : { state: 'no', reason };
}
