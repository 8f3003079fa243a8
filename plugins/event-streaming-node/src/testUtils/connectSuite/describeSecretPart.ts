// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { inspect } from 'node:util';
import { REDACTED_VALUE } from '../../ports';
import { ConnectSuiteContext } from './ConnectSuiteContext';

/** That no secret comes out. */
export function describeSecretPart(context: ConnectSuiteContext): void {
  const LITERAL = 'canary-in-clear';
  const shown = (value: unknown) => inspect(value, { depth: 20 });

  it('hides secrets that stand in a configuration, and keeps them when others change', async () => {
    const { cluster } = context;
    const name = await context.connector({
      initialState: 'stopped',
      config: context.config({
        'my.password': LITERAL,
        'my.url': `https://me:${LITERAL}@host/?token=${LITERAL}`,
      }),
    });

    await cluster.alterConfig(name, { 'my.note': 'changed' });

    const { config } = await cluster.describeConnector(name);
    expect(config).toMatchObject({
      values: { 'my.password': REDACTED_VALUE, 'my.note': 'changed' },
      redacted: ['my.password', 'my.url'],
    });
    expect(shown([config, await cluster.listConnectors()])).not.toContain(
      LITERAL,
    );
  });

  it('does not take the mask for a value', async () => {
    const name = await context.connector({ initialState: 'stopped' });
    const masked = { 'my.password': REDACTED_VALUE };
    const refused = { name: 'InputError' };

    await expect(
      context.cluster.alterConfig(name, masked),
    ).rejects.toMatchObject(refused);
    await expect(
      context.cluster.validateConfig(context.config(masked)),
    ).rejects.toMatchObject(refused);
    await expect(
      context.connector({ config: context.config(masked) }),
    ).rejects.toMatchObject(refused);
  });

  it('quotes no secret of a configuration that is refused', async () => {
    const { 'connector.class': _, ...config } = context.config({
      'my.password': LITERAL,
    });

    const failure = await context.connector({ config }).catch(error => error);

    expect(failure).toMatchObject({ name: 'ConnectConfigInvalidError' });
    expect(shown(failure)).not.toContain(LITERAL);
  });

  const { secret, numberKey = 'tasks.max' } = context.abilities;
  if (secret) {
    const { reference, value } = secret;

    it('shows references to secrets, and never what they stand for', async () => {
      const { cluster } = context;
      const name = await context.connector({
        config: context.config({
          'my.password': reference,
          'my.user': reference,
        }),
      });

      await context.reached(name, 'running');
      const connector = await cluster.describeConnector(name);

      expect(connector.config).toMatchObject({
        values: { 'my.password': reference, 'my.user': reference },
        redacted: [],
      });
      expect(shown(connector)).not.toContain(value);
    });

    it('says that a value is wrong that refers to a secret, and not what it is', async () => {
      const { cluster } = context;
      const name = await context.connector({ initialState: 'stopped' });
      const wrong = { [numberKey]: reference, 'my.note': reference };

      const validation = await cluster.validateConfig(context.config(wrong));
      const made = await context
        .connector({ config: context.config(wrong) })
        .catch(error => error);
      const changed = await cluster
        .alterConfig(name, wrong)
        .catch(error => error);

      const ofKey = validation.keys.find(({ key }) => key.name === numberKey);
      expect(ofKey?.errors).toEqual([expect.stringContaining(numberKey)]);
      expect(made).toMatchObject({ name: 'ConnectConfigInvalidError' });
      expect(changed).toMatchObject({ name: 'ConnectConfigInvalidError' });
      expect(shown([validation, made, changed])).not.toContain(value);
    });
  }
}
