// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { connectProperties, WorkerSettings } from './connectProperties';

const SETTINGS: WorkerSettings = {
  name: 'connect-dev',
  port: 19083,
  brokers: ['127.0.0.1:19092'],
  replication: 1,
  secretsFolder: '/data/connect-dev/secrets',
  pluginFolders: ['/plugins/file', '/plugins/jdbc'],
};

function linesOf(settings: Partial<WorkerSettings> = {}): string[] {
  const text = connectProperties({ ...SETTINGS, ...settings });
  return text.trimEnd().split('\n');
}

describe('connectProperties', () => {
  it('listens on this machine only', () => {
    expect(linesOf()).toContain('listeners=http://127.0.0.1:19083');
    expect(linesOf().join()).not.toContain('0.0.0.0');
  });

  it('names the topics of the worker so that the portal takes them for internal', () => {
    expect(linesOf()).toEqual(
      expect.arrayContaining([
        'config.storage.topic=connect-dev-configs',
        'offset.storage.topic=connect-dev-offsets',
        'status.storage.topic=connect-dev-status',
      ]),
    );
  });

  it('lets configurations refer to secrets in its own folder and variables only', () => {
    const lines = linesOf();

    expect(lines).toContain(
      'config.providers.file.param.allowed.paths=/data/connect-dev/secrets',
    );
    const pattern = lines
      .find(line => line.includes('allowlist.pattern='))
      ?.split('=')[1];
    const mayRead = (name: string) => new RegExp(`^${pattern}$`).test(name);
    expect(mayRead('SLUICE_CONNECT_ARCHIVE_PASSWORD')).toBe(true);
    expect(mayRead('SLUICE_PROD_PASSWORD')).toBe(false);
    expect(mayRead('HOME')).toBe(false);
  });

  it('reads each plug-in from a folder of its own', () => {
    expect(linesOf()).toContain('plugin.path=/plugins/file,/plugins/jdbc');
  });

  it('signs in nowhere on an open cluster', () => {
    expect(linesOf().join()).not.toMatch(/sasl|security\.protocol/);
  });

  it('signs in to a secured cluster with every client that it makes', () => {
    const user = { username: 'platform', password: 'platform-secret' };
    const lines = linesOf({ user, replication: 3 });

    for (const client of ['', 'producer.', 'consumer.', 'admin.']) {
      expect(lines).toContain(`${client}security.protocol=SASL_PLAINTEXT`);
      expect(lines).toContain(`${client}sasl.mechanism=SCRAM-SHA-512`);
      expect(lines).toContain(
        `${client}sasl.jaas.config=org.apache.kafka.common.security.scram.ScramLoginModule required username="platform" password="platform-secret";`,
      );
    }
    expect(lines).toContain('status.storage.replication.factor=3');
  });
});
