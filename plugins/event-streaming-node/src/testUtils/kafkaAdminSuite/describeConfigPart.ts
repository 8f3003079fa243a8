// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConfigEntry } from '../../ports';
import { eventually } from './eventually';
import { SuiteContext } from './SuiteContext';

/** Config entries of topics and their changes. */
export function describeConfigPart(context: SuiteContext): void {
  const read = async (topic: string, keys?: string[]) => {
    const [item] = await context.admin.describeTopicConfigs([topic], keys);
    return new Map(item.value?.map(entry => [entry.name, entry]));
  };
  const overrides = (entries: Map<string, ConfigEntry>) =>
    Object.fromEntries(
      [...entries.values()]
        .filter(({ source }) => source === 'topic')
        .map(({ name, value }) => [name, value]),
    );

  describe('configuration', () => {
    it('tells an override with its source and the default behind it', async () => {
      const { name } = await context.topic({
        config: { 'cleanup.policy': 'compact' },
      });

      const entries = await read(name);

      expect(entries.get('cleanup.policy')).toEqual({
        name: 'cleanup.policy',
        value: 'compact',
        source: 'topic',
        sensitive: false,
        readOnly: false,
        defaultValue: 'delete',
      });
      expect(entries.get('segment.ms')?.source).not.toBe('topic');
      expect(entries.get('segment.ms')?.value).toMatch(/^\d+$/);
    });

    it('narrows the answer to the keys that were asked for', async () => {
      const { name } = await context.topic();

      const entries = await read(name, ['retention.ms', 'cleanup.policy']);

      expect([...entries.keys()].sort()).toEqual([
        'cleanup.policy',
        'retention.ms',
      ]);
    });

    it('answers for many topics in their order and says which is not there', async () => {
      const { name } = await context.topic();
      const missing = context.name('missing');

      const items = await context.admin.describeTopicConfigs([missing, name]);

      expect(items[0]).toMatchObject({
        name: missing,
        error: { name: 'NotFoundError' },
      });
      expect(items[1].value?.length).toBeGreaterThan(10);
    });

    it('changes one entry, removes one, and leaves the others alone', async () => {
      const { name } = await context.topic({
        config: { 'cleanup.policy': 'compact', 'segment.ms': '600000' },
      });

      await context.admin.alterTopicConfig(name, {
        'retention.ms': '7200000',
        'segment.ms': undefined,
      });

      await eventually(
        () => read(name),
        entries =>
          expect(overrides(entries)).toEqual({
            'cleanup.policy': 'compact',
            'retention.ms': '7200000',
          }),
      );
    });

    it('removes an override that is not there without complaint', async () => {
      const { name } = await context.topic();

      await context.admin.alterTopicConfig(name, { 'segment.ms': undefined });

      expect(overrides(await read(name))).toEqual({});
    });

    it('checks a change without making it', async () => {
      const { name } = await context.topic();

      await context.admin.alterTopicConfig(
        name,
        { 'retention.ms': '7200000' },
        { validateOnly: true },
      );

      expect(overrides(await read(name))).toEqual({});
    });

    it('names the unknown key when a topic is made with it', async () => {
      await expect(
        context.topic({ config: { 'retention.msx': '1' } }),
      ).rejects.toMatchObject({
        name: 'InputError',
        message: expect.stringContaining('retention.msx'),
      });
    });

    it('names the unknown key when it is to be changed', async () => {
      const { name } = await context.topic();

      await expect(
        context.admin.alterTopicConfig(name, { 'retention.msx': '1' }),
      ).rejects.toMatchObject({
        name: 'InputError',
        message: expect.stringContaining('retention.msx'),
      });
    });
  });
}
