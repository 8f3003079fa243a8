// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  AuthenticationError,
  ServiceUnavailableError,
} from '@backstage/errors';
import { readBounded } from '../http/readBounded';

const TIMEOUT_MS = 10_000;
/** A token is renewed this long before it expires. */
const RENEW_BEFORE_MS = 30_000;
/** For servers that do not say how long a token lives. */
const DEFAULT_LIFETIME_S = 60;
const MAX_ANSWER_BYTES = 1024 * 1024;

/** Who asks for a token, and where. */
export interface OauthTokensOptions {
  tokenEndpoint: string;
  clientId: string;
  clientSecret: string;
  scope?: string;
  /** What the token is for, such as `Kafka`, and where it is configured: for error texts. */
  purpose: string;
  configKey: string;
  now?: () => number;
}

interface Token {
  value: string;
  renewAt: number;
}

/** Tokens by the client-credentials grant (RFC 6749, 4.4), kept until shortly before they expire. */
export class OauthTokens {
  readonly #options: OauthTokensOptions;
  readonly #now: () => number;
  #token?: Token;
  #asking?: Promise<Token>;

  static create(options: OauthTokensOptions): OauthTokens {
    return new OauthTokens(options);
  }

  private constructor(options: OauthTokensOptions) {
    this.#options = options;
    this.#now = options.now ?? Date.now;
  }

  /** A valid token; many callers at once share one request. */
  async get(): Promise<string> {
    if (this.#token && this.#now() < this.#token.renewAt) {
      return this.#token.value;
    }
    this.#asking ??= this.#ask().finally(() => {
      this.#asking = undefined;
    });
    this.#token = await this.#asking;
    return this.#token.value;
  }

  /** The next caller asks for a new token: this one was refused. */
  forget(refused: string): void {
    if (this.#token?.value === refused) {
      this.#token = undefined;
    }
  }

  async #ask(): Promise<Token> {
    const { status, body } = await this.#post();
    if (status === 429 || status >= 500) {
      throw this.#unavailable(`answered ${status}`);
    }
    if (status >= 300 || !isTokenAnswer(body)) {
      throw new AuthenticationError(
        `The token endpoint ${this.#where()} answered ${status} without a token${readErrorCode(
          body,
        )}. Check 'clientId', 'clientSecret' and 'scope' under '${
          this.#options.configKey
        }'`,
      );
    }
    const lifetimeMs = (body.expires_in ?? DEFAULT_LIFETIME_S) * 1000;
    // A short-lived token is used for half its life at least.
    const usableMs = Math.max(lifetimeMs - RENEW_BEFORE_MS, lifetimeMs / 2);
    return { value: body.access_token, renewAt: this.#now() + usableMs };
  }

  async #post(): Promise<{ status: number; body: unknown }> {
    const { tokenEndpoint, clientId, clientSecret, scope } = this.#options;
    const credentials = `${encodeURIComponent(clientId)}:${encodeURIComponent(
      clientSecret,
    )}`;
    try {
      const response = await fetch(tokenEndpoint, {
        method: 'POST',
        headers: {
          accept: 'application/json',
          authorization: `Basic ${Buffer.from(credentials).toString('base64')}`,
        },
        body: new URLSearchParams({
          grant_type: 'client_credentials',
          ...(scope ? { scope } : {}),
        }),
        redirect: 'error', // the secret goes nowhere else
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      const bytes = await readBounded(response.body ?? [], MAX_ANSWER_BYTES);
      return { status: response.status, body: parseJson(bytes) };
    } catch (error) {
      throw this.#unavailable('cannot be reached', error);
    }
  }

  #unavailable(what: string, cause?: unknown): ServiceUnavailableError {
    return new ServiceUnavailableError(
      `The token endpoint ${this.#where()} ${what}, so there is no token for ${
        this.#options.purpose
      }`,
      cause,
    );
  }

  /** The endpoint without a query or user info that could hold a secret. */
  #where(): string {
    const url = new URL(this.#options.tokenEndpoint);
    return `${url.origin}${url.pathname}`;
  }
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined; // an answer without a token, which its status explains
  }
}

function isTokenAnswer(
  body: unknown,
): body is { access_token: string; expires_in?: number } {
  const answer = body as { access_token?: unknown; expires_in?: unknown };
  return (
    typeof answer?.access_token === 'string' &&
    /^[\x21-\x7e]+$/.test(answer.access_token) && // it goes into a header
    (answer.expires_in === undefined || typeof answer.expires_in === 'number')
  );
}

/** The code of RFC 6749, 5.2, such as `invalid_client`; nothing else of the body is shown. */
function readErrorCode(body: unknown): string {
  const code = (body as { error?: unknown } | undefined)?.error;
  return typeof code === 'string' && /^[a-z_]{1,40}$/.test(code)
    ? ` (${code})`
    : '';
}
