// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { readBrokerAddress } from './readBrokerAddress';

describe('readBrokerAddress', () => {
  it.each([
    ['kafka-1.example.com:9092', 'kafka-1.example.com', 9092],
    ['127.0.0.1:19092', '127.0.0.1', 19_092],
    [' [2001:db8::1]:9093 ', '2001:db8::1', 9093],
  ])('reads %s', (text, host, port) => {
    expect(readBrokerAddress(text)).toEqual({ host, port });
  });

  it.each([
    'kafka-1',
    'kafka-1:',
    ':9092',
    'kafka-1:0',
    'kafka-1:65536',
    '2001:db8::1:9092',
    'SASL_SSL://kafka-1:9092',
    '',
  ])('refuses %p and shows the form', text => {
    expect(() => readBrokerAddress(text)).toThrow(
      expect.objectContaining({
        name: 'InputError',
        message: expect.stringContaining('host:port'),
      }),
    );
  });
});
