// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  createEventStreamingClient,
  EventStreamingApi,
} from '@sluice/plugin-event-streaming-common';
import { z } from 'zod';

const CALL_TIMEOUT_MS = 30_000;

const sessionSchema = z.object({
  backstageIdentity: z.object({ token: z.string().min(1) }),
});

/** The portal as the demo users see it: each signs in once. */
export class PersonaPortal {
  readonly #url: string;
  readonly #signal: AbortSignal;
  readonly #clients = new Map<string, Promise<EventStreamingApi>>();

  static create(options: { url: string; signal: AbortSignal }): PersonaPortal {
    return new PersonaPortal(options);
  }

  private constructor(options: { url: string; signal: AbortSignal }) {
    this.#url = options.url.replace(/\/+$/, '');
    this.#signal = options.signal;
  }

  /** The client of a demo user, such as `user:default/billing-developer`. */
  async as(persona: string): Promise<EventStreamingApi> {
    const known = this.#clients.get(persona);
    if (known) {
      return known;
    }
    const client = this.#signIn(persona);
    this.#clients.set(persona, client);
    // A sign-in that failed is tried anew by the next caller.
    client.catch(() => this.#clients.delete(persona));
    return client;
  }

  async #signIn(persona: string): Promise<EventStreamingApi> {
    const authorization = `Bearer ${await this.#token(persona)}`;
    return createEventStreamingClient({
      baseUrl: `${this.#url}/api/event-streaming`,
      fetch: (url, init) =>
        this.#fetch(url, {
          ...init,
          headers: { ...init.headers, authorization },
        }),
    });
  }

  async #token(persona: string): Promise<string> {
    const response = await this.#fetch(`${this.#url}/api/auth/demo/refresh`, {
      headers: {
        'x-demo-persona': persona,
        'x-requested-with': 'XMLHttpRequest',
      },
    });
    if (!response.ok) {
      throw new Error(
        `The portal at ${this.#url} does not sign '${persona}' in (${
          response.status
        }): ${await response.text()}`,
      );
    }
    return sessionSchema.parse(await response.json()).backstageIdentity.token;
  }

  #fetch(url: string, init: RequestInit): Promise<Response> {
    return fetch(url, {
      ...init,
      signal: AbortSignal.any([
        this.#signal,
        AbortSignal.timeout(CALL_TIMEOUT_MS),
      ]),
    });
  }
}
