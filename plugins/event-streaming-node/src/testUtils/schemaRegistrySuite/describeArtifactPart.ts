// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { RegistrySuiteContext } from './RegistrySuiteContext';
import { avroRecord } from './documents';

/** Artifacts: made, listed, described, changed. */
export function describeArtifactPart(context: RegistrySuiteContext): void {
  const missing = { name: 'NotFoundError' };

  it('says what it is and which types of artifacts it takes', async () => {
    const { name, version, artifactTypes } = await context.registry.describe();

    expect(name).not.toBe('');
    expect(version).toMatch(/^\d+\./);
    expect(artifactTypes).toEqual(
      expect.arrayContaining(['AVRO', 'JSON', 'PROTOBUF']),
    );
  });

  it('describes an artifact with what was said about it', async () => {
    const before = Date.now();
    const id = await context.artifact({
      name: 'Orders',
      description: 'What was ordered',
      labels: { owner: 'billing', Path: 'a:b/c' },
    });

    const artifact = await context.registry.describeArtifact(id);

    expect(artifact).toMatchObject({
      ...id,
      type: 'AVRO',
      name: 'Orders',
      description: 'What was ordered',
      labels: { owner: 'billing', Path: 'a:b/c' },
    });
    // The registry keeps whole seconds.
    expect(artifact.createdAt.getTime()).toBeGreaterThan(before - 2_000);
  });

  it('lists artifacts of all groups', async () => {
    const inGroup = await context.artifact();
    const inDefault = await context.artifact({ group: 'default' });

    const artifacts = await context.registry.listArtifacts();

    expect(artifacts).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ ...inGroup, type: 'AVRO' }),
        expect.objectContaining({ ...inDefault, type: 'AVRO' }),
      ]),
    );
  });

  it('writes the group default out everywhere', async () => {
    const id = await context.artifact({ group: 'default' });
    const version = { ...id, version: '1' };
    const { registry } = context;

    expect(await registry.describeArtifact(id)).toMatchObject(id);
    expect(await registry.describeVersion(version)).toMatchObject(version);
    expect(await registry.listVersions(id)).toMatchObject([version]);
    expect(await registry.listAllVersions()).toContainEqual(
      expect.objectContaining(version),
    );
    expect(await context.addVersion(id, 'a')).toMatchObject(id);
  });

  it('tells the type of a document that comes without one', async () => {
    const id = await context.artifact({ type: undefined });

    expect(await context.registry.describeArtifact(id)).toMatchObject({
      type: 'AVRO',
    });
  });

  it('refuses a type that it does not have, and names those it has', async () => {
    const id = context.id('type');
    const { registry } = context;
    const content = avroRecord('id');
    const refused = {
      name: 'InputError',
      message: expect.stringMatching(/'NO_TYPE'.*AVRO/),
    };

    await expect(
      registry.createArtifact({
        ...id,
        type: 'NO_TYPE',
        firstVersion: { content },
      }),
    ).rejects.toMatchObject(refused);
    await context.artifact(); // so that the group is there
    await expect(
      registry.checkSchema({ ...id, type: 'NO_TYPE', content }),
    ).rejects.toMatchObject(refused);
  });

  it('does not make an artifact twice, nor add to the one that is there', async () => {
    const id = await context.artifact();

    await expect(context.artifact(id)).rejects.toMatchObject({
      name: 'ConflictError',
      message: expect.stringContaining(id.artifact),
    });
    expect(await context.registry.listVersions(id)).toHaveLength(1);
  });

  it('makes an artifact for one of many that try at once', async () => {
    const id = context.id('race');
    const content = avroRecord('id');

    const outcomes = await Promise.allSettled(
      Array.from({ length: 6 }, () =>
        context.registry.createArtifact({
          ...id,
          type: 'AVRO',
          firstVersion: { content },
        }),
      ),
    );

    const failures = outcomes.flatMap(outcome =>
      outcome.status === 'rejected' ? [outcome.reason.name] : [],
    );
    expect(failures).toEqual(Array(5).fill('ConflictError'));
    expect(await context.registry.listVersions(id)).toHaveLength(1);
  });

  it('bears an artifact that has no version yet', async () => {
    const id = context.id('empty');
    const { registry } = context;

    const made = await registry.createArtifact({ ...id, type: 'AVRO' });

    expect(made).toBeUndefined();
    expect(await registry.listVersions(id)).toEqual([]);
    expect(await registry.listArtifacts()).toContainEqual(
      expect.objectContaining(id),
    );
    await expect(
      registry.describeVersion({ ...id, version: '1' }),
    ).rejects.toMatchObject(missing);
    expect(await context.addVersion(id)).toMatchObject({ version: '1' });
  });

  it('changes what is said and keeps what is not named', async () => {
    const id = await context.artifact({
      name: 'Orders',
      description: 'Old',
      labels: { owner: 'billing', tier: '1' },
    });
    const { registry } = context;

    await registry.alterArtifact(id, { labels: { owner: 'security' } });
    await registry.alterArtifact(id, { description: 'New' });

    expect(await registry.describeArtifact(id)).toMatchObject({
      name: 'Orders',
      description: 'New',
      labels: { owner: 'security' },
    });
    const { labels } = await registry.describeArtifact(id);
    expect(labels).not.toHaveProperty('tier');
  });

  it('says which artifact is not there', async () => {
    const id = context.id('missing');
    const { registry } = context;
    const named = {
      ...missing,
      message: expect.stringContaining(`'${id.artifact}'`),
    };

    await expect(registry.describeArtifact(id)).rejects.toMatchObject(named);
    await expect(registry.listVersions(id)).rejects.toMatchObject(named);
    await expect(context.addVersion(id)).rejects.toMatchObject(named);
    await expect(
      registry.setCompatibility(id, 'BACKWARD'),
    ).rejects.toMatchObject(named);
    await expect(
      registry.alterArtifact(id, { name: 'x' }),
    ).rejects.toMatchObject(named);
  });
}
