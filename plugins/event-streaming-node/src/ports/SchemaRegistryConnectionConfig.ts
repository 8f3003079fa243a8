// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Sign-in by user name and password.
 *
 * @public
 */
export interface SchemaRegistryBasicAuth {
  type: 'basic';
  username: string;
  password: string;
}

/**
 * Sign-in by a token that an identity provider gives for client credentials
 * (RFC 6749, 4.4).
 *
 * @public
 */
export interface SchemaRegistryOidcAuth {
  type: 'oidc';
  tokenEndpoint: string;
  clientId: string;
  clientSecret: string;
  scope?: string;
}

/**
 * How to reach a schema registry. Plain data, so that it can be handed to a
 * worker thread; it holds secrets and must not be logged.
 *
 * @public
 */
export interface SchemaRegistryConnectionConfig {
  /** The registry's root, below which its APIs lie. */
  url: string;
  /** No sign-in if left out. */
  auth?: SchemaRegistryBasicAuth | SchemaRegistryOidcAuth;
  /** Milliseconds for the answer to one request. Default 15000. */
  requestTimeoutMs?: number;
}
