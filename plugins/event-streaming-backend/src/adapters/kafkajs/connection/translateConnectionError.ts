// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { AuthenticationError } from '@backstage/errors';
import { BrokerUnreachableError } from '../errors/BrokerUnreachableError';

const LOSSES = [
  'KafkaJSConnectionError',
  'KafkaJSConnectionClosedError',
  'KafkaJSRequestTimeoutError',
  'KafkaJSLockTimeout',
];

// kafkajs' own words are not passed on: they come from the broker and may hold
// what was sent.
const SIGN_IN_FAILURES: Record<string, string> = {
  UNSUPPORTED_SASL_MECHANISM:
    "it does not offer the SASL mechanism of this connection. Check 'sasl.mechanism' in the cluster's configuration",
  ILLEGAL_SASL_STATE:
    "it does not ask for a sign-in by SASL at this address. Check 'bootstrapServers' and 'sasl' in the cluster's configuration",
  SASL_AUTHENTICATION_FAILED:
    "it refused the credentials of this connection. Check user, password and mechanism under 'sasl' in the cluster's configuration",
};

const CLOSED_AT_ONCE =
  "A broker that expects TLS or SASL closes like this, and one that expects neither: check 'ssl' and 'sasl' in the cluster's configuration";

export interface ConnectionErrorContext {
  /** `host:port` of the broker. */
  broker: string;
  /** Whether the request may have reached the broker. */
  sent: boolean;
  /** Whether this broker has ever answered on this connection. */
  hasAnswered: boolean;
}

/** What an error of kafkajs means; errors of other kinds come back as they are. */
export function translateConnectionError(
  error: unknown,
  context: ConnectionErrorContext,
): unknown {
  const { name, type, message } = error as Partial<Error & { type: string }>;
  const signIn =
    SIGN_IN_FAILURES[
      name === 'KafkaJSSASLAuthenticationError'
        ? 'SASL_AUTHENTICATION_FAILED'
        : type ?? ''
    ];
  if (signIn) {
    return new AuthenticationError(signIn);
  }
  if (!LOSSES.includes(name ?? '')) {
    return error;
  }
  const hint =
    !context.hasAnswered && isClosedAtOnce(name, message)
      ? `. ${CLOSED_AT_ONCE}`
      : '';
  return new BrokerUnreachableError(`${context.broker}: ${message}${hint}`, {
    sent: context.sent,
    cause: error,
  });
}

function isClosedAtOnce(
  name: string | undefined,
  message: string | undefined,
): boolean {
  return (
    name === 'KafkaJSConnectionClosedError' ||
    /socket disconnected|ECONNRESET|SSL routines/.test(message ?? '')
  );
}
