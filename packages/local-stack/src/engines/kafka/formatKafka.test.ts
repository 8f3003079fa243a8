// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clusterIdOf, formatKafka } from './formatKafka';

describe('formatKafka', () => {
  let folder: string;
  let checkpoint: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sluice-format-'));
    checkpoint = join(folder, 'checkpoint');
    await writeFile(checkpoint, 'features');
  });

  afterEach(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  it('writes what the storage tool of Kafka would', async () => {
    const logDir = join(folder, 'data');
    await formatKafka({ logDir, nodeId: 2, clusterId: 'abc', checkpoint });

    await expect(
      readFile(join(logDir, 'meta.properties'), 'utf8'),
    ).resolves.toMatch(
      /^version=1\nnode\.id=2\ncluster\.id=abc\ndirectory\.id=[\w][\w-]{21}\n$/,
    );
    await expect(
      readFile(join(logDir, 'bootstrap.checkpoint'), 'utf8'),
    ).resolves.toBe('features');
  });

  it('leaves a formatted folder as it is', async () => {
    const logDir = join(folder, 'data');
    const meta = () => readFile(join(logDir, 'meta.properties'), 'utf8');
    await formatKafka({ logDir, nodeId: 2, clusterId: 'abc', checkpoint });
    const before = await meta();

    await formatKafka({ logDir, nodeId: 3, clusterId: 'xyz', checkpoint });

    await expect(meta()).resolves.toBe(before);
  });

  it('gives brokers that are prepared at the same time one cluster id', async () => {
    const ids = await Promise.all(
      Array.from({ length: 10 }, () => clusterIdOf(join(folder, 'cluster'))),
    );

    expect(new Set(ids).size).toBe(1);
    expect(Buffer.from(ids[0], 'base64url')).toHaveLength(16);
  });
});
