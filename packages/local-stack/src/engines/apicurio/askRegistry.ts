// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { z } from 'zod';
import { textAt } from '../textAt';

const readinessSchema = z.object({
  status: z.string(),
  checks: z.array(z.object({ name: z.string(), status: z.string() })),
});

/** Asks a registry how it is; throws what ails it, and a time-out when it is frozen. */
export async function askRegistry(managementPort: number): Promise<void> {
  const url = `http://127.0.0.1:${managementPort}/health/ready`;
  const { status, checks } = parse(await textAt(url), url);
  if (status !== 'UP') {
    const ailing = checks.filter(check => check.status !== 'UP');
    const names = ailing.map(({ name }) => name).join(', ');
    throw new Error(`it says that it is ${status}: ${names || 'no reason'}`);
  }
}

function parse(text: string, url: string) {
  try {
    return readinessSchema.parse(JSON.parse(text));
  } catch (error) {
    throw new Error(`another program answers at ${url}`, { cause: error });
  }
}
