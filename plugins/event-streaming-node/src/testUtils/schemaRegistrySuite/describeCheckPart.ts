// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { RegistrySuiteContext } from './RegistrySuiteContext';
import { avroRecord, incompatibleRecord } from './documents';

/** What a registry says to a proposal, and to the same one when it is registered. */
export function describeCheckPart(context: RegistrySuiteContext): void {
  async function backwardArtifact() {
    const id = await context.artifact();
    await context.registry.setCompatibility(id, 'BACKWARD');
    return id;
  }

  it('accepts a compatible schema and stores nothing', async () => {
    const id = await backwardArtifact();
    const content = avroRecord('id', 'note');

    const check = await context.registry.checkSchema({ ...id, content });

    expect(check).toEqual({ outcome: 'accepted' });
    expect(await context.registry.listVersions(id)).toHaveLength(1);
  });

  it('names the causes of a refusal with their places, and stores nothing', async () => {
    const id = await backwardArtifact();
    const content = incompatibleRecord();

    const check = await context.registry.checkSchema({ ...id, content });

    expect(check).toEqual({
      outcome: 'refused',
      refusal: {
        summary: expect.stringContaining(id.artifact),
        causes: [{ description: 'total', path: '/fields/1' }],
      },
    });
    expect(await context.registry.listVersions(id)).toHaveLength(1);
  });

  it('refuses to register for the same causes', async () => {
    const id = await backwardArtifact();
    const content = incompatibleRecord();
    const check = await context.registry.checkSchema({ ...id, content });

    const failure = await context.registry
      .createVersion(id, { content })
      .catch(error => error);

    expect(failure).toMatchObject({
      name: 'SchemaRefusedError',
      message: expect.stringContaining(id.artifact),
    });
    expect({ outcome: 'refused', refusal: failure.refusal }).toEqual(check);
    expect(await context.registry.listVersions(id)).toHaveLength(1);
  });

  it('refuses a document that is too broken to be compared', async () => {
    const id = await backwardArtifact();
    const content = { ...avroRecord('id'), text: '{"type":' };

    const check = await context.registry.checkSchema({ ...id, content });

    expect(check).toMatchObject({
      outcome: 'refused',
      refusal: { summary: expect.stringMatching(/./) },
    });
    await expect(
      context.registry.createVersion(id, { content }),
    ).rejects.toMatchObject({ name: 'SchemaRefusedError' });
  });

  it('says that a type without a checker is not checked', async () => {
    const content = (field: string) => ({
      text: `type Query { ${field}: String }`,
      contentType: 'application/graphql',
      references: [],
    });
    const id = await context.artifact({
      type: 'GRAPHQL',
      firstVersion: { content: content('a') },
    });
    await context.registry.setCompatibility(id, 'FULL');

    expect(
      await context.registry.checkSchema({ ...id, content: content('b') }),
    ).toEqual({ outcome: 'not-checked', reason: 'no-checker' });
  });

  it('accepts a new artifact in a group that is there, and makes nothing', async () => {
    await context.artifact();
    const id = context.id('new');
    const content = avroRecord('id');
    const { registry } = context;

    const inGroup = await registry.checkSchema({ ...id, content });
    const inDefault = await registry.checkSchema({
      group: 'default',
      artifact: id.artifact,
      type: 'AVRO',
      content,
    });

    expect([inGroup, inDefault]).toEqual([
      { outcome: 'accepted' },
      { outcome: 'accepted' },
    ]);
    await expect(registry.describeArtifact(id)).rejects.toMatchObject({
      name: 'NotFoundError',
    });
  });

  it('does not make an unknown group by checking', async () => {
    const id = { group: context.name('group'), artifact: 'orders-value' };

    const check = await context.registry.checkSchema({
      ...id,
      content: avroRecord('id'),
    });

    expect(check).toEqual({ outcome: 'not-checked', reason: 'no-group' });
    const { hasGroup } = context.abilities;
    expect((await hasGroup?.(id.group)) ?? false).toBe(false);
  });

  it('answers many at once each for itself', async () => {
    const id = await backwardArtifact();
    const { registry } = context;

    const checks = await Promise.all(
      [avroRecord('id'), incompatibleRecord(), avroRecord('id', 'a')].map(
        content => registry.checkSchema({ ...id, content }),
      ),
    );

    expect(checks.map(({ outcome }) => outcome)).toEqual([
      'accepted',
      'refused',
      'accepted',
    ]);
  });
}
