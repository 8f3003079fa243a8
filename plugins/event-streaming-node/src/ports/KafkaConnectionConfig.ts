// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/**
 * TLS of a connection. Certificates and keys are PEM texts.
 *
 * @public
 */
export interface KafkaTlsConfig {
  /** The authority that signed the brokers' certificates; the system's authorities if left out. */
  ca?: string;
  /** The client's certificate, for mutual TLS. */
  cert?: string;
  /** The client's private key, for mutual TLS. */
  key?: string;
  /** The passphrase of `key`. */
  passphrase?: string;
  /** False accepts any certificate: for tests only. Default true. */
  rejectUnauthorized?: boolean;
  /** The name that the certificate is checked against; the broker's host if left out. */
  servername?: string;
}

/**
 * Sign-in by user name and password.
 *
 * @public
 */
export interface KafkaPasswordSaslConfig {
  mechanism: 'plain' | 'scram-sha-256' | 'scram-sha-512';
  username: string;
  password: string;
}

/**
 * Sign-in by a token that an identity provider gives for client credentials
 * (RFC 6749, 4.4).
 *
 * @public
 */
export interface KafkaOauthSaslConfig {
  mechanism: 'oauthbearer';
  tokenEndpoint: string;
  clientId: string;
  clientSecret: string;
  scope?: string;
}

/**
 * How to reach a cluster. Plain data, so that it can be handed to a worker
 * thread; it holds secrets and must not be logged.
 *
 * @public
 */
export interface KafkaConnectionConfig {
  /** `host:port` of brokers to ask first; any that answers names the others. */
  bootstrapServers: string[];
  /** The name that brokers log and bill quotas by. Default `sluice`. */
  clientId?: string;
  ssl?: boolean | KafkaTlsConfig;
  sasl?: KafkaPasswordSaslConfig | KafkaOauthSaslConfig;
  /** Milliseconds for a TCP (and TLS) connection. Default 5000. */
  connectionTimeoutMs?: number;
  /** Milliseconds for the answer to one request. Default 15000. */
  requestTimeoutMs?: number;
}
