// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  createEventStreamingClient,
  EventStreamingApi,
} from '@sluice/plugin-event-streaming-common';
import { z } from 'zod';

const BASE_URL = process.env.SLUICE_PORTAL_URL ?? 'http://localhost:7007';

const refreshSchema = z.object({
  backstageIdentity: z.object({ token: z.string() }),
});

/** The contract's client, signed in as a demo user such as `billing-developer`. */
export async function portalClient(
  persona: string,
): Promise<EventStreamingApi> {
  const authorization = `Bearer ${await tokenOf(persona)}`;
  return createEventStreamingClient({
    baseUrl: `${BASE_URL}/api/event-streaming`,
    fetch: (url, init) =>
      fetch(url, { ...init, headers: { ...init.headers, authorization } }),
  });
}

/** A call by hand, for what the typed client refuses to send. */
export async function rawCall(
  persona: string | undefined,
  path: string,
  init: RequestInit = {},
): Promise<Response> {
  return portalCall(persona, `/api/event-streaming${path}`, init);
}

/** A call of any plugin of the portal. */
export async function portalCall(
  persona: string | undefined,
  path: string,
  init: RequestInit = {},
): Promise<Response> {
  const signedIn = persona && {
    authorization: `Bearer ${await tokenOf(persona)}`,
  };
  return fetch(`${BASE_URL}${path}`, {
    ...init,
    headers: { 'content-type': 'application/json', ...signedIn },
  });
}

async function tokenOf(persona: string): Promise<string> {
  const response = await fetch(`${BASE_URL}/api/auth/demo/refresh`, {
    headers: {
      'x-demo-persona': `user:default/${persona}`,
      'X-Requested-With': 'XMLHttpRequest',
    },
  });
  return refreshSchema.parse(await response.json()).backstageIdentity.token;
}
