// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import http from 'node:http';
import https from 'node:https';

const MAX_REDIRECTS = 5;
const IDLE_TIMEOUT_MS = 30_000;

/** Connections kept open between files; honours HTTPS_PROXY, HTTP_PROXY and NO_PROXY. */
export type DownloadAgents = { http: http.Agent; https: https.Agent };

export function createDownloadAgents(
  connections: number,
  proxyEnv: NodeJS.ProcessEnv = process.env,
): DownloadAgents {
  const options = {
    keepAlive: true,
    maxSockets: connections,
    proxyEnv,
  };
  return {
    http: new http.Agent(options),
    https: new https.Agent(options),
  };
}

/** An answer other than 200 or 206. */
export class DownloadStatusError extends Error {
  readonly status: number;

  constructor(url: string, status: number) {
    super(`${url} answered ${status}`);
    this.name = 'DownloadStatusError';
    this.status = status;
  }
}

/** Opens a GET from byte `offset` on and follows redirects; the body has not been read. */
export async function openDownload(
  url: string,
  options: { offset: number; agents: DownloadAgents; signal: AbortSignal },
): Promise<http.IncomingMessage> {
  let location = url;
  for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
    const response = await get(location, options);
    const { statusCode = 0, headers } = response;
    if (statusCode === 200 || statusCode === 206) {
      return response;
    }
    response.resume();
    if (statusCode < 300 || statusCode >= 400 || !headers.location) {
      throw new DownloadStatusError(location, statusCode);
    }
    location = new URL(headers.location, location).href;
  }
  throw new Error(`${url} redirects more than ${MAX_REDIRECTS} times`);
}

function get(
  url: string,
  options: { offset: number; agents: DownloadAgents; signal: AbortSignal },
): Promise<http.IncomingMessage> {
  const secure = new URL(url).protocol === 'https:';
  const { request, agent } = secure
    ? { request: https.get, agent: options.agents.https }
    : { request: http.get, agent: options.agents.http };
  const headers: http.OutgoingHttpHeaders =
    options.offset > 0 ? { range: `bytes=${options.offset}-` } : {};
  return new Promise((resolve, reject) => {
    const req = request(url, { agent, headers, signal: options.signal });
    req.setTimeout(IDLE_TIMEOUT_MS, () =>
      req.destroy(new Error(`${url} sent nothing for ${IDLE_TIMEOUT_MS} ms`)),
    );
    req.once('response', resolve).once('error', reject);
  });
}
