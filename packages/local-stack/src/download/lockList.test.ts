// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import apicurioLock from '../../locks/apicurio.json';
import connectPluginsLock from '../../locks/connect-plugins.json';
import connectLock from '../../locks/connect.json';
import kafkaLock from '../../locks/kafka.json';
import { lockListSchema } from './lockList';

const FILE = kafkaLock.files[0];

function listWith(file: object) {
  return { version: '1', files: [{ ...FILE, ...file }] };
}

function pathsOf({ files }: { files: { path: string }[] }): string[] {
  return files.map(({ path }) => path);
}

/** The path without version and file name. */
function artifactOf(path: string): string {
  return path.split('/').slice(0, -2).join('/');
}

describe('lockListSchema', () => {
  it('accepts the Kafka list, in which no path appears twice', () => {
    const { files, version } = lockListSchema.parse(kafkaLock);

    expect(version).toBe('4.3.1');
    expect(new Set(files.map(({ path }) => path)).size).toBe(files.length);
    expect(files.map(({ path }) => path)).toContain(
      'org/apache/kafka/kafka_2.13/4.3.1/kafka_2.13-4.3.1.jar',
    );
  });

  it('accepts the Apicurio list, which is one archive', () => {
    const { files, version } = lockListSchema.parse(apicurioLock);

    expect(files.map(({ path }) => path)).toEqual([
      `io/apicurio/apicurio-registry-app/${version}/apicurio-registry-app-${version}-all.tar.gz`,
    ]);
  });

  it('accepts the lists of Connect, of the version that Kafka has', () => {
    expect(lockListSchema.parse(connectLock).version).toBe(kafkaLock.version);
    expect(lockListSchema.parse(connectPluginsLock).files).toHaveLength(3);
    expect(pathsOf(connectLock)).toContain(
      `org/apache/kafka/connect-runtime/${kafkaLock.version}/connect-runtime-${kafkaLock.version}.jar`,
    );
  });

  it('has no jar for Connect in another version than Kafka has it', () => {
    const ofKafka = new Set(pathsOf(kafkaLock));
    const artifacts = new Set(pathsOf(kafkaLock).map(artifactOf));
    const others = pathsOf(connectLock).filter(
      path => artifacts.has(artifactOf(path)) && !ofKafka.has(path),
    );

    expect(others).toEqual([]);
  });

  it.each([
    ['a path that leaves the cache', { path: '../outside/file.jar' }],
    ['an absolute path', { path: '/etc/file.jar' }],
    ['an address', { path: 'https://example.org/file.jar' }],
    ['a checksum of another length', { sha512: 'AAAA' }],
    ['an empty file', { size: 0 }],
  ])('refuses %s', (_, file) => {
    expect(lockListSchema.safeParse(listWith(file)).success).toBe(false);
  });
});
