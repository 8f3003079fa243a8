// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { connect, Socket } from 'node:net';
import { StackUser } from '../../stackLayout';

const TIMEOUT_MS = 3_000;
const CLIENT_ID = 'sluice-health';

const METADATA = { key: 3, version: 1 };
const SASL_HANDSHAKE = { key: 17, version: 1 };
const SASL_AUTHENTICATE = { key: 36, version: 0 };

/**
 * Asks exactly this broker which brokers of the cluster are alive; returns their ids.
 * A Kafka client would go on to the other brokers and report their illness as this one's.
 */
export async function askBroker(
  port: number,
  user?: StackUser,
): Promise<number[]> {
  const socket = connect({ host: '127.0.0.1', port });
  socket.setTimeout(TIMEOUT_MS, () =>
    socket.destroy(new Error(`no answer within ${TIMEOUT_MS / 1000} s`)),
  );
  try {
    if (user) {
      await signIn(socket, user);
    }
    const noTopics = Buffer.alloc(4);
    return brokerIds(await exchange(socket, METADATA, noTopics));
  } finally {
    socket.destroy();
  }
}

async function signIn(socket: Socket, { username, password }: StackUser) {
  assertAccepted(await exchange(socket, SASL_HANDSHAKE, text('PLAIN')));
  const login = Buffer.from(`\0${username}\0${password}`);
  assertAccepted(
    await exchange(
      socket,
      SASL_AUTHENTICATE,
      Buffer.concat([int32(login.length), login]),
    ),
  );
}

function assertAccepted(answer: Buffer): void {
  const code = answer.readInt16BE(0);
  if (code !== 0) {
    throw new Error(`the broker refused the sign-in with error code ${code}`);
  }
}

function brokerIds(answer: Buffer): number[] {
  const ids: number[] = [];
  let offset = 4;
  for (let left = answer.readInt32BE(0); left > 0; left--) {
    ids.push(answer.readInt32BE(offset));
    const host = answer.readInt16BE(offset + 4);
    const rack = answer.readInt16BE(offset + 6 + host + 4);
    offset += 6 + host + 4 + 2 + Math.max(rack, 0);
  }
  return ids;
}

/** One request, one answer: its body without length and correlation id. */
async function exchange(
  socket: Socket,
  api: { key: number; version: number },
  body: Buffer,
): Promise<Buffer> {
  const head = Buffer.alloc(8); // the correlation id stays 0: requests are never mixed
  head.writeInt16BE(api.key, 0);
  head.writeInt16BE(api.version, 2);
  const request = Buffer.concat([head, text(CLIENT_ID), body]);
  socket.write(Buffer.concat([int32(request.length), request]));
  return receive(socket);
}

async function receive(socket: Socket): Promise<Buffer> {
  let received = Buffer.alloc(0);
  // The iterator would close the socket at the end of the loop.
  for await (const chunk of socket.iterator({ destroyOnReturn: false })) {
    received = Buffer.concat([received, chunk]);
    if (
      received.length >= 4 &&
      received.length >= 4 + received.readInt32BE(0)
    ) {
      return received.subarray(8);
    }
  }
  throw new Error('the broker closed the connection');
}

function text(value: string): Buffer {
  const bytes = Buffer.from(value);
  const length = Buffer.alloc(2);
  length.writeInt16BE(bytes.length);
  return Buffer.concat([length, bytes]);
}

function int32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  return bytes;
}
