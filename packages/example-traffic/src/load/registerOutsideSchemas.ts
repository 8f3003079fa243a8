// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { StackLayout } from '@sluice/local-stack';
import { OutsideSchema } from '../exampleSchemas';
import { ccompatOf } from '../traffic/ccompatOf';

/**
 * Registers schemas as a producer does that registers by itself. The registry
 * takes one that it has for the same version, so that it can be called again.
 */
export async function registerOutsideSchemas(
  schemas: OutsideSchema[],
  layout: StackLayout,
): Promise<string[]> {
  const url = ccompatOf(layout);
  const present: string[] = await (await fetch(`${url}/subjects`)).json();
  const missing = schemas.filter(({ artifact }) => !present.includes(artifact));
  for (const { artifact, content } of missing) {
    const answer = await fetch(
      `${url}/subjects/${encodeURIComponent(artifact)}/versions`,
      {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ schema: content, schemaType: 'AVRO' }),
      },
    );
    if (!answer.ok) {
      throw new Error(
        `The registry does not take the schema '${artifact}' (${
          answer.status
        }): ${await answer.text()}`,
      );
    }
  }
  return missing.map(({ artifact }) => artifact);
}
