// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Request } from 'express';
import { CallerCredentials } from '../identity/CallerCredentials';
import { Person } from '../identity/Identity';
import { Caller } from '../requests/RequestService';
import { ContractRouter } from './ContractRouter';

/**
 * How old the answer may be, in milliseconds, to who somebody is, where they
 * only look: pages ask often. What changes something reads it anew.
 */
export const PROMPT_MS = 10_000;

/** Who makes a call, as the request service wants it. */
export async function requestCaller(
  call: {
    credentials: CallerCredentials;
    caller(options?: { maxAgeMs?: number }): Promise<Person>;
  },
  maxAgeMs?: number,
): Promise<Caller> {
  const person = await call.caller({ maxAgeMs });
  return { credentials: call.credentials, person };
}

/**
 * Who looks at requests: who they are and what the permission policy gives them
 * may be some seconds old. Never for what moves a request.
 */
export async function lookingCaller(
  { permits }: Pick<ContractRouter, 'permits'>,
  call: Parameters<typeof requestCaller>[0] & {
    request: Pick<Request, 'headers'>;
  },
): Promise<Caller> {
  const { credentials, request } = call;
  const token = request.headers.authorization;
  return {
    ...(await requestCaller(call, PROMPT_MS)),
    refusals: asked => permits.refusals(asked, { credentials, token }),
  };
}

/** Reads who calls, for pages: the answer may be {@link PROMPT_MS} old. */
export function promptly(call: {
  caller(options: { maxAgeMs: number }): Promise<Person>;
}): () => Promise<Person> {
  return () => call.caller({ maxAgeMs: PROMPT_MS });
}
