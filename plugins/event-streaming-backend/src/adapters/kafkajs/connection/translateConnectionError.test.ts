// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { translateConnectionError } from './translateConnectionError';

const context = { broker: 'kafka-1:9092', sent: true, hasAnswered: true };

const failure = (name: string, message: string, type?: string) =>
  Object.assign(new Error(message), { name, type });

describe('translateConnectionError', () => {
  it.each([
    'KafkaJSConnectionError',
    'KafkaJSConnectionClosedError',
    'KafkaJSRequestTimeoutError',
  ])('takes %s as an unreachable broker', name => {
    expect(
      translateConnectionError(failure(name, 'lost'), context),
    ).toMatchObject({
      name: 'BrokerUnreachableError',
      message: 'kafka-1:9092: lost',
      sent: true,
    });
  });

  it.each([
    ['KafkaJSConnectionClosedError', 'Closed connection'],
    [
      'KafkaJSConnectionError',
      'Client network socket disconnected before secure TLS connection was established',
    ],
  ])('hints at TLS and SASL when a broker never answered: %s', (name, text) => {
    expect(
      translateConnectionError(failure(name, text), {
        ...context,
        hasAnswered: false,
      }),
    ).toMatchObject({ message: expect.stringContaining("'ssl' and 'sasl'") });
  });

  it('does not hint at them when nobody listens', () => {
    const refused = failure('KafkaJSConnectionError', 'connect ECONNREFUSED');

    expect(
      translateConnectionError(refused, { ...context, hasAnswered: false }),
    ).toMatchObject({ message: 'kafka-1:9092: connect ECONNREFUSED' });
  });

  it.each([
    ['KafkaJSSASLAuthenticationError', undefined, 'refused the credentials'],
    ['KafkaJSProtocolError', 'UNSUPPORTED_SASL_MECHANISM', "'sasl.mechanism'"],
    [
      'KafkaJSProtocolError',
      'ILLEGAL_SASL_STATE',
      'does not ask for a sign-in',
    ],
  ])(
    'takes %s (%s) as a failed sign-in, without its words',
    (name, type, text) => {
      const translated = translateConnectionError(
        failure(name, 'user=platform password=secret', type),
        context,
      );

      expect(translated).toMatchObject({
        name: 'AuthenticationError',
        message: expect.stringContaining(text),
      });
      expect(String(translated)).not.toContain('secret');
    },
  );

  it('leaves other errors alone', () => {
    const error = new RangeError('too short');

    expect(translateConnectionError(error, context)).toBe(error);
  });
});
