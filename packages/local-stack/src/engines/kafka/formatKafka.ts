// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { randomBytes } from 'node:crypto';
import { copyFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isErrno } from '../../process/isErrno';
import { pathExists } from '../../process/pathExists';

const META = 'meta.properties';

/**
 * Lays out a broker's data folder as Kafka's own storage tool would, without starting a JVM.
 * The checkpoint holds the feature levels of Kafka 4.3 (and the users of the secured cluster):
 * without it the broker starts too, but knows no groups of the new consumer protocol.
 */
export async function formatKafka(options: {
  logDir: string;
  nodeId: number;
  clusterId: string;
  checkpoint: string;
}): Promise<void> {
  const meta = join(options.logDir, META);
  if (await pathExists(meta)) {
    return;
  }
  await mkdir(options.logDir, { recursive: true });
  await copyFile(
    options.checkpoint,
    join(options.logDir, 'bootstrap.checkpoint'),
  );
  // Last and at once: a folder with this file is complete.
  const draft = `${meta}.draft`;
  await writeFile(
    draft,
    [
      'version=1',
      `node.id=${options.nodeId}`,
      `cluster.id=${options.clusterId}`,
      `directory.id=${randomKafkaUuid()}`,
      '',
    ].join('\n'),
  );
  await rename(draft, meta);
}

/** The id of the cluster whose data lie in `folder`; a new one on the first call. */
export async function clusterIdOf(folder: string): Promise<string> {
  const file = join(folder, 'cluster.id');
  await mkdir(folder, { recursive: true });
  try {
    // Brokers of one cluster are prepared at the same time: the first one decides.
    await writeFile(file, `${randomKafkaUuid()}\n`, { flag: 'wx' });
  } catch (error) {
    if (!isErrno(error, 'EEXIST')) {
      throw error;
    }
  }
  return (await readFile(file, 'utf8')).trim();
}

/** Kafka writes ids as unpadded base64url and avoids a leading dash, which its tools take for an option. */
function randomKafkaUuid(): string {
  const id = randomBytes(16).toString('base64url');
  return id.startsWith('-') ? randomKafkaUuid() : id;
}
