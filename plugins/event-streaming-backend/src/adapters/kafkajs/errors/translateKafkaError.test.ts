// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { AuthenticationError, NotImplementedError } from '@backstage/errors';
import { BrokerUnreachableError } from './BrokerUnreachableError';
import { isWorthRetrying } from './isWorthRetrying';
import { KafkaProtocolError } from './KafkaProtocolError';
import { translateKafkaError } from './translateKafkaError';

const read = {
  cluster: 'prod',
  doing: "describe topic 'orders'",
  object: "Topic 'orders'",
  needs: "'Describe' on Topic 'orders'",
  readOnly: true,
};
const change = { ...read, doing: "delete topic 'orders'", readOnly: false };

const code = (errorCode: number, errorMessage?: string) =>
  new KafkaProtocolError({ errorCode, errorMessage });
const lost = (sent: boolean) =>
  new BrokerUnreachableError('kafka-1:9092: Connection error: refused', {
    sent,
  });

describe('translateKafkaError', () => {
  it.each([
    [3, 'NotFoundError', "Topic 'orders' does not exist on cluster 'prod'"],
    [69, 'NotFoundError', "Topic 'orders' does not exist on cluster 'prod'"],
    [36, 'ConflictError', "Topic 'orders' already exists on cluster 'prod'"],
    [29, 'NotAllowedError', "lacks the right 'Describe' on Topic 'orders'"],
    [30, 'NotAllowedError', 'lacks the right'],
    [31, 'NotAllowedError', 'lacks the right'],
    [17, 'InputError', 'The topic name is not valid'],
    [44, 'InputError', "The cluster's own policy forbids this"],
    [35, 'NotImplementedError', 'does not know this version'],
    [54, 'NotImplementedError', 'no authorizer'],
    [6, 'ServiceUnavailableError', 'NOT_LEADER_OR_FOLLOWER'],
    [7, 'ServiceUnavailableError', 'did not finish in time'],
    [-1, 'ServiceUnavailableError', 'unexpected error'],
    [999, 'ServiceUnavailableError', 'error code 999'],
  ])('makes of code %d a %s', (errorCode, name, text) => {
    const error = translateKafkaError(code(errorCode), read);

    expect(error).toMatchObject({
      name,
      message: expect.stringContaining(text),
    });
    expect(error.message).toContain("'prod'");
  });

  it("prefers the broker's own words", () => {
    expect(
      translateKafkaError(code(40, 'Unknown topic config name: x'), change)
        .message,
    ).toBe(
      "Cannot delete topic 'orders' on cluster 'prod': Unknown topic config name: x",
    );
  });

  it('says that a change may have been done when its answer is missing', () => {
    for (const error of [lost(true), code(7)]) {
      expect(translateKafkaError(error, change).message).toContain(
        'read the actual state before trying again',
      );
      expect(translateKafkaError(error, read).message).not.toContain(
        'read the actual state',
      );
    }
    expect(translateKafkaError(lost(false), change).message).not.toContain(
      'read the actual state',
    );
  });

  it('names the broker that does not answer', () => {
    expect(translateKafkaError(lost(false), read)).toMatchObject({
      name: 'ServiceUnavailableError',
      message: expect.stringContaining(
        'kafka-1:9092: Connection error: refused',
      ),
    });
  });

  it('says why there is no sign-in', () => {
    expect(
      translateKafkaError(new AuthenticationError('it refused'), read),
    ).toMatchObject({
      name: 'AuthenticationError',
      message: "Cannot describe topic 'orders' on cluster 'prod': it refused",
    });
  });

  it('keeps the message of an error that nobody foresaw', () => {
    expect(
      translateKafkaError(new RangeError('too short'), read),
    ).toMatchObject({
      name: 'ServiceUnavailableError',
      message: expect.stringContaining('too short'),
    });
  });

  it('passes on what an old broker cannot do', () => {
    expect(
      translateKafkaError(
        new NotImplementedError('The broker does not know X'),
        read,
      ),
    ).toMatchObject({
      name: 'NotImplementedError',
      message:
        "Cannot describe topic 'orders' on cluster 'prod': The broker does not know X",
    });
  });
});

describe('isWorthRetrying', () => {
  it('tries again what was not done', () => {
    for (const call of [read, change]) {
      expect(isWorthRetrying(code(41), call)).toBe(true);
      expect(isWorthRetrying(code(14), call)).toBe(true);
      expect(isWorthRetrying(lost(false), call)).toBe(true);
    }
  });

  it('never sends a change twice that may have been done', () => {
    expect(isWorthRetrying(lost(true), change)).toBe(false);
    expect(isWorthRetrying(code(7), change)).toBe(false);
    expect(isWorthRetrying(lost(true), read)).toBe(true);
  });

  it('takes no for an answer', () => {
    for (const errorCode of [3, 17, 29, 36, 40, -1]) {
      expect(isWorthRetrying(code(errorCode), read)).toBe(false);
    }
    expect(isWorthRetrying(new Error('a bug'), read)).toBe(false);
  });
});
