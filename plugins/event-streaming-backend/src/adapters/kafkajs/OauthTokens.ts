// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { AuthenticationError } from '@backstage/errors';
import { KafkaOauthSaslConfig } from '@sluice/plugin-event-streaming-node';

const TIMEOUT_MS = 10_000;
/** A token is renewed this long before it expires. */
const RENEW_BEFORE_MS = 30_000;
/** For servers that do not say how long a token lives. */
const DEFAULT_LIFETIME_S = 60;

interface Token {
  value: string;
  renewAt: number;
}

/** Tokens for SASL/OAUTHBEARER by the client-credentials grant, kept until shortly before they expire. */
export class OauthTokens {
  readonly #config: KafkaOauthSaslConfig;
  readonly #now: () => number;
  #token?: Token;
  #asking?: Promise<Token>;

  static create(
    config: KafkaOauthSaslConfig,
    options: { now?: () => number } = {},
  ): OauthTokens {
    return new OauthTokens(config, options.now ?? Date.now);
  }

  private constructor(config: KafkaOauthSaslConfig, now: () => number) {
    this.#config = config;
    this.#now = now;
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

  async #ask(): Promise<Token> {
    const response = await this.#post();
    const body: unknown = await response.json().catch(() => undefined);
    if (!response.ok || !isTokenAnswer(body)) {
      throw new AuthenticationError(
        `The token endpoint ${this.#where()} answered ${
          response.status
        } without a token${readErrorCode(
          body,
        )}. Check 'clientId', 'clientSecret' and 'scope' under 'sasl'`,
      );
    }
    const lifetimeMs = (body.expires_in ?? DEFAULT_LIFETIME_S) * 1000;
    // A short-lived token is used for half its life at least.
    const usableMs = Math.max(lifetimeMs - RENEW_BEFORE_MS, lifetimeMs / 2);
    return { value: body.access_token, renewAt: this.#now() + usableMs };
  }

  async #post(): Promise<Response> {
    const { tokenEndpoint, clientId, clientSecret, scope } = this.#config;
    const credentials = `${encodeURIComponent(clientId)}:${encodeURIComponent(
      clientSecret,
    )}`;
    try {
      return await fetch(tokenEndpoint, {
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
    } catch (error) {
      throw new AuthenticationError(
        `The token endpoint ${this.#where()} cannot be reached, so there is no token for Kafka`,
        error,
      );
    }
  }

  /** The endpoint without a query or user info that could hold a secret. */
  #where(): string {
    const url = new URL(this.#config.tokenEndpoint);
    return `${url.origin}${url.pathname}`;
  }
}

function isTokenAnswer(
  body: unknown,
): body is { access_token: string; expires_in?: number } {
  const answer = body as { access_token?: unknown; expires_in?: unknown };
  return (
    typeof answer?.access_token === 'string' &&
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
