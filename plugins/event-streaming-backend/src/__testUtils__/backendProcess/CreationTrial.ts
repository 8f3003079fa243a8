// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { isError } from '@backstage/errors';
import {
  CONTRACT,
  requestSchema,
  StreamingRequest,
} from '@sluice/plugin-event-streaming-common';
import { randomUUID } from 'node:crypto';
import { BackendProcess } from './BackendProcess';
import { eventually } from '../eventually';
import { creation } from './faultConfig';

/** Whether a call failed because the backend died. */
export function isGone(error: unknown): boolean {
  return isError(error) && error.name === 'ServiceUnavailableError';
}

/** One topic that is asked for while something breaks. */
export class CreationTrial {
  readonly topic = `billing.fault.t${randomUUID().slice(0, 8)}`;
  /** Known from the answer, or found afterwards where there was none. */
  #id?: string;

  static create(): CreationTrial {
    return new CreationTrial();
  }

  private constructor() {}

  /** Asks for it. Resolves to the status, or to undefined where the backend died. */
  async ask(backend: BackendProcess): Promise<number | undefined> {
    try {
      const { status, body } = await backend.post(
        '/requests',
        'anna',
        creation(this.topic),
      );
      this.#id = status === 201 ? requestSchema.parse(body).id : undefined;
      return status;
    } catch (error) {
      if (isGone(error)) {
        return undefined;
      }
      throw error;
    }
  }

  /** Its request, or undefined where none was filed. */
  async request(
    backend: BackendProcess,
  ): Promise<StreamingRequest | undefined> {
    this.#id ??= await this.#find(backend);
    if (this.#id === undefined) {
      return undefined;
    }
    const { body } = await backend.get(`/requests/${this.#id}`, 'anna');
    return requestSchema.parse(body);
  }

  /** Resolves when its request has come to a state. */
  async until(
    backend: BackendProcess,
    state: StreamingRequest['state'],
  ): Promise<StreamingRequest> {
    let found: StreamingRequest | undefined;
    await eventually(async () => {
      found = await this.request(backend);
      return found?.state === state;
    });
    if (!found) {
      throw new Error(`No request for '${this.topic}' was filed`);
    }
    return found;
  }

  /** What the trail says of it, oldest first. */
  async events(backend: BackendProcess): Promise<string[]> {
    const path = `/audit?q=${this.topic}&order=asc&limit=100`;
    const { body } = await backend.get(path, 'paul');
    return CONTRACT.listAudit.response
      .parse(body)
      .items.map(({ event }) => event);
  }

  async #find(backend: BackendProcess) {
    const { body } = await backend.get(`/requests?q=${this.topic}`, 'anna');
    const [found] = CONTRACT.listRequests.response.parse(body).items;
    return found?.id;
  }
}
