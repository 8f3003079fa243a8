// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import { test } from 'node:test';
import { findPortBase, isPortFree } from './ports.mjs';

/** Listens on some port while the work runs. */
async function withListener(work) {
  const server = createServer();
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  try {
    await work(server.address().port);
  } finally {
    await new Promise(resolve => server.close(resolve));
  }
}

test('a port with a listener is not free, and free again afterwards', async () => {
  let port;
  await withListener(async it => {
    port = it;
    assert.equal(await isPortFree(port), false);
  });
  assert.equal(await isPortFree(port), true);
});

test('a range with one busy port is passed over', async () => {
  await withListener(async busy => {
    const free = busy > 40_000 ? busy - 10_000 : busy + 10_000;
    assert.equal(await findPortBase([busy - 2, free], [0, 2]), free);
    await assert.rejects(findPortBase([busy - 2], [0, 2]), {
      name: 'StoppedError',
    });
  });
});
