// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConnectSuiteContext } from './ConnectSuiteContext';

/** Connectors: made, listed, described, changed, deleted. */
export function describeConnectorPart(context: ConnectSuiteContext): void {
  it('says which version it is and which Kafka cluster is behind it', async () => {
    const { version, kafkaClusterId } = await context.cluster.describe();

    expect(version).toMatch(/^\d+\.\d+/);
    expect(kafkaClusterId).not.toBe('');
  });

  it('knows a connector as soon as it is made, and that it runs a moment later', async () => {
    const name = await context.connector();
    const { cluster } = context;

    const fresh = await cluster.describeConnector(name);
    const listed = await cluster.listConnectors();

    const known = {
      name,
      type: 'source',
      className: context.config()['connector.class'],
      config: { values: { ...context.config(), name }, redacted: [] },
    };
    expect(fresh).toMatchObject(known);
    expect(listed).toContainEqual(expect.objectContaining(known));
    const running = await context.reached(name, 'running');
    expect(running).toMatchObject({
      ...known,
      worker: expect.stringMatching(/:\d+$/),
      tasks: [{ id: 0, worker: running.worker }],
    });
    expect(await cluster.listConnectors()).toContainEqual(running);
  });

  it.each(['paused', 'stopped'] as const)(
    'makes a connector that is %s, which has no tasks before it runs',
    async initialState => {
      const name = await context.connector({ initialState });

      await context.until(name, connector =>
        expect(connector).toMatchObject({ state: initialState, tasks: [] }),
      );
    },
  );

  it('does not make a connector twice, nor change the one that is there', async () => {
    const name = await context.connector({ initialState: 'stopped' });
    const config = context.config({ 'tasks.max': '7' });

    await expect(
      context.cluster.createConnector({ name, config }),
    ).rejects.toMatchObject({
      name: 'ConflictError',
      message: expect.stringContaining(`'${name}'`),
    });
    const { values } = (await context.cluster.describeConnector(name)).config;
    expect(values).toEqual({ ...context.config(), name });
  });

  it('changes the keys that are named, takes away some, and keeps the others', async () => {
    const name = await context.connector({
      config: context.config({ 'errors.log.enable': 'true' }),
    });

    await context.cluster.alterConfig(name, {
      'errors.log.enable': null,
      'errors.tolerance': 'all',
      'never.there': null,
    });

    const connector = await context.reached(name, 'running');
    expect(connector.config.values).toEqual({
      ...context.config({ 'errors.tolerance': 'all' }),
      name,
    });
  });

  it('refuses a configuration with reasons, and changes nothing', async () => {
    const { numberKey = 'tasks.max' } = context.abilities;
    const name = await context.connector({ initialState: 'stopped' });
    const broken = { [numberKey]: 'many' };
    const refused = {
      name: 'ConnectConfigInvalidError',
      reasons: expect.arrayContaining([expect.stringContaining(numberKey)]),
    };

    await expect(
      context.cluster.alterConfig(name, broken),
    ).rejects.toMatchObject(refused);
    await expect(
      context.connector({ config: context.config(broken) }),
    ).rejects.toMatchObject(refused);
    const { values } = (await context.cluster.describeConnector(name)).config;
    expect(values).toEqual({ ...context.config(), name });
  });

  it('refuses a class that it does not have, and names no other', async () => {
    const config = context.config({ 'connector.class': 'org.acme.Nothing' });

    const failure = await context.connector({ config }).catch(error => error);

    expect(failure).toMatchObject({
      name: 'ConnectConfigInvalidError',
      reasons: [expect.stringContaining("'org.acme.Nothing'")],
    });
    expect(failure.message).not.toContain('/');
  });

  it.each(['a b', 'a/b', '..', ''])(
    'does not make a connector called %j, which could not be deleted',
    async name => {
      const config = context.config();

      await expect(
        context.cluster.createConnector({ name, config }),
      ).rejects.toMatchObject({ name: 'InputError' });
    },
  );

  it('deletes a connector', async () => {
    const name = await context.connector();

    await context.cluster.deleteConnector(name);

    await expect(context.cluster.describeConnector(name)).rejects.toMatchObject(
      { name: 'NotFoundError' },
    );
    const names = (await context.cluster.listConnectors()).map(
      connector => connector.name,
    );
    expect(names).not.toContain(name);
  });

  it('says which connector is not there', async () => {
    const name = context.name();
    const { cluster } = context;
    const calls = [
      () => cluster.describeConnector(name),
      () => cluster.listActiveTopics(name),
      () => cluster.readOffsets(name),
      () => cluster.alterConfig(name, { 'tasks.max': '1' }),
      () => cluster.pause(name),
      () => cluster.resume(name),
      () => cluster.stop(name),
      () => cluster.restart(name, 'none'),
      () => cluster.restart(name, 'all'),
      () => cluster.restartTask(name, 0),
      () => cluster.resetOffsets(name),
      () => cluster.alterOffsets(name, [{ partition: { a: 1 } }]),
      () => cluster.deleteConnector(name),
    ];

    for (const call of calls) {
      await expect(call()).rejects.toMatchObject({
        name: 'NotFoundError',
        message: expect.stringContaining(`'${name}'`),
      });
    }
  });
}
