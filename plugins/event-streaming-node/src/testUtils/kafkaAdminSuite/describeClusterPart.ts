// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { SuiteContext } from './SuiteContext';

/** The cluster, its capabilities, and the end of a connection. */
export function describeClusterPart(context: SuiteContext): void {
  describe('the cluster', () => {
    it('tells its id, brokers and release', async () => {
      const cluster = await context.admin.describeCluster();

      expect(cluster.clusterId).not.toBe('');
      expect(cluster.brokers).toHaveLength(context.abilities.brokers);
      expect(cluster.version).toMatch(/^\d+\.\d+$/);
    });

    it('says what it can do', async () => {
      const capabilities = await context.admin.capabilities();

      expect(capabilities).toMatchObject({
        incrementalConfigs: { state: 'yes' },
        validateOnly: { state: 'yes' },
        groupTypes: { state: 'yes' },
        logDirs: { state: 'yes' },
        maxTimestamp: { state: 'yes' },
      });
    });

    it('tells the config entries of a broker and hides sensitive values', async () => {
      const { brokers } = await context.admin.describeCluster();

      const entries = await context.admin.describeBrokerConfig(brokers[0].id);

      expect(entries.length).toBeGreaterThan(0);
      expect(entries.filter(({ sensitive }) => sensitive)).toEqual(
        entries
          .filter(({ sensitive }) => sensitive)
          .map(entry => ({ ...entry, value: undefined })),
      );
    });

    it('grants every right that it checks to a user who has them', async () => {
      const checks = await context.admin.checkAccess();

      expect(checks.length).toBeGreaterThan(0);
      expect(checks.filter(({ outcome }) => outcome !== 'allowed')).toEqual([]);
    });

    it('rejects calls after close, and closes twice without complaint', async () => {
      const admin = context.another();
      await admin.listTopics();

      await admin.close();
      await admin.close();

      await expect(admin.listTopics()).rejects.toMatchObject({
        name: 'ServiceUnavailableError',
        message: expect.stringContaining('closed'),
      });
    });
  });
}
