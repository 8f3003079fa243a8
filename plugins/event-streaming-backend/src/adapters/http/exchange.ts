// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Agent, IncomingMessage, request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';
import { Socket } from 'node:net';
import { UnreachableError } from './UnreachableError';

/** One request as it goes over the wire. */
export interface Exchange {
  url: URL;
  method: string;
  headers: Record<string, string>;
  body?: string;
  /** Holds the connections, and how servers prove who they are. */
  agent: Agent;
  /** Ends the request and the reading of its answer. */
  signal: AbortSignal;
}

/**
 * Sends a request and resolves once its answer begins. It is not `fetch`,
 * which takes no certificates, sends nothing to some ports, and does not tell
 * whether a request that failed was sent.
 */
export function exchange(options: Exchange): Promise<IncomingMessage> {
  const { url, method, body, agent, signal } = options;
  const isSecure = url.protocol === 'https:';
  const length = body && { 'content-length': String(Buffer.byteLength(body)) };
  return new Promise((resolve, reject) => {
    let sent = false;
    const headers = { ...options.headers, ...length };
    const request = (isSecure ? requestSecure : requestPlain)(
      url,
      { method, headers, agent, signal },
      resolve,
    );
    request.on('socket', (socket: Socket) => {
      if (request.reusedSocket) {
        sent = true;
        return;
      }
      socket.once(isSecure ? 'secureConnect' : 'connect', () => {
        sent = true;
      });
    });
    request.on('error', error =>
      reject(UnreachableError.from(error, { sent })),
    );
    request.end(body);
  });
}
