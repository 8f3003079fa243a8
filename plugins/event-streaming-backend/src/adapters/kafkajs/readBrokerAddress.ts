// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { InputError } from '@backstage/errors';
import { BrokerAddress } from './connection/BrokerConnection';

const PATTERN =
  /^(?:\[(?<ipv6>[0-9a-fA-F:]+)\]|(?<host>[^:[\]\s]+)):(?<port>\d{1,5})$/;
const MAX_PORT = 65_535;

/** Reads `host:port`, with brackets around an IPv6 address. */
export function readBrokerAddress(text: string): BrokerAddress {
  const groups = PATTERN.exec(text.trim())?.groups;
  const port = Number(groups?.port);
  if (!groups || port < 1 || port > MAX_PORT) {
    throw new InputError(
      `'${text}' is not the address of a Kafka broker: expected host:port, such as kafka-1.example.com:9092`,
    );
  }
  return { host: groups.ipv6 ?? groups.host, port };
}
