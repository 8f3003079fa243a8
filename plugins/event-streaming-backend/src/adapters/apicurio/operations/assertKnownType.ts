// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { InputError } from '@backstage/errors';
import { z } from 'zod';
import { Send } from '../connection/RegistrySession';
import { RegistryProblem } from '../errors/RegistryProblem';
import { readJson } from '../wire/readJson';

const typesSchema = z.array(z.object({ name: z.string() }));

/** The types of artifacts that the registry takes. */
export async function readArtifactTypes(send: Send): Promise<string[]> {
  const answer = await send({
    method: 'GET',
    path: 'admin/config/artifactTypes',
  });
  return readJson(answer, typesSchema).map(({ name }) => name);
}

/** The registry fails (500) at a type that it does not have, as if it were broken. */
export async function assertKnownType(
  send: Send,
  error: unknown,
  type?: string,
): Promise<void> {
  const failed = error instanceof RegistryProblem && error.status === 500;
  if (!failed || type === undefined) {
    return;
  }
  const types = await readArtifactTypes(send);
  if (!types.includes(type)) {
    throw new InputError(
      `The registry has no type '${type}'; it has ${types.join(', ')}`,
    );
  }
}
