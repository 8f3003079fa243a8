// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { mockCredentials } from '@backstage/backend-test-utils';
import request from 'supertest';

/** Calls of the plugin's routes, signed in as the user of this name. */
export function callsAs(server: Parameters<typeof request>[0], name: string) {
  const authorization = mockCredentials.user.header(`user:default/${name}`);
  const url = (path: string) => `/api/event-streaming${path}`;
  const sent = (call: request.Test, body: unknown) =>
    call
      .set({ authorization, 'content-type': 'application/json' })
      .send(JSON.stringify(body));
  const calls = {
    get: (path: string, accept = 'application/json') =>
      request(server).get(url(path)).set({ authorization, accept }),
    post: (path: string, body: unknown) =>
      sent(request(server).post(url(path)), body),
    put: (path: string, body: unknown) =>
      sent(request(server).put(url(path)), body),
    delete: (path: string) =>
      request(server).delete(url(path)).set({ authorization }),
    /** Looks until the request is in a state; the time-out is the bound. */
    until: async (id: string, state: string) => {
      for (;;) {
        const { body } = await calls.get(`/v1/requests/${id}`);
        if (body.state === state) {
          return body;
        }
      }
    },
  };
  return calls;
}
