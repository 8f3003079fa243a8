// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { VersionState } from '../../ports';
import { RegistrySuiteContext } from './RegistrySuiteContext';
import { avroRecord } from './documents';

/** Versions: added, listed, described, changed. */
export function describeVersionPart(context: RegistrySuiteContext): void {
  it('adds a version with what is said about it', async () => {
    const id = await context.artifact();

    const made = await context.registry.createVersion(id, {
      content: avroRecord('id', 'note'),
      name: 'With a note',
      description: 'Why',
      labels: { request: '42' },
    });

    expect(made).toMatchObject({
      ...id,
      version: '2',
      type: 'AVRO',
      state: 'enabled',
      name: 'With a note',
      description: 'Why',
      labels: { request: '42' },
    });
    expect(await context.registry.describeVersion(made)).toEqual(made);
  });

  it('takes the name of a version once', async () => {
    const id = await context.artifact();
    const version = { content: avroRecord('id', 'a'), version: '2.0.0-rc+1' };

    const made = await context.registry.createVersion(id, version);

    expect(await context.registry.describeVersion(made)).toMatchObject({
      version: '2.0.0-rc+1',
    });
    await expect(
      context.registry.createVersion(id, version),
    ).rejects.toMatchObject({
      name: 'ConflictError',
      message: expect.stringContaining(id.artifact),
    });
  });

  it('finds all versions of a content, and the one of a global id', async () => {
    const id = await context.artifact();
    await context.addVersion(id, 'a');
    const again = await context.addVersion(id);
    const [first] = await context.registry.listVersions(id);

    const { contentId, globalId } = again;
    const ofContent = await context.registry.findVersions({ contentId });
    const ofVersion = await context.registry.findVersions({ globalId });

    // Other artifacts of the registry can have the same content.
    expect(
      ofContent.filter(({ artifact }) => artifact === id.artifact),
    ).toMatchObject([{ ...first }, { version: again.version, contentId }]);
    expect(ofVersion).toMatchObject([{ ...id, version: again.version }]);
  });

  it('finds nothing for an id that the registry has not given', async () => {
    const unknown = 2_000_000_000;
    expect(await context.registry.findVersions({ contentId: unknown })).toEqual(
      [],
    );
    expect(await context.registry.findVersions({ globalId: unknown })).toEqual(
      [],
    );
  });

  it('counts contents, and gives each version an id that grows', async () => {
    const id = await context.artifact();
    const second = await context.addVersion(id, 'a');
    const third = await context.addVersion(id);

    const versions = await context.registry.listVersions(id);

    expect(versions.map(({ version }) => version)).toEqual(['1', '2', '3']);
    expect(third.globalId).toBeGreaterThan(second.globalId);
    expect(second.globalId).toBeGreaterThan(versions[0].globalId);
    expect(third.contentId).toBe(versions[0].contentId);
    expect(second.contentId).not.toBe(third.contentId);
  });

  it('lists the versions of all artifacts, the oldest first', async () => {
    const first = await context.artifact();
    const second = await context.artifact();
    await context.addVersion(first, 'a');

    const versions = await context.registry.listAllVersions();

    const ids = versions.map(({ globalId }) => globalId);
    expect(ids).toEqual([...ids].sort((a, b) => a - b));
    const ours = versions.filter(({ group, artifact }) =>
      [first, second].some(
        id => id.group === group && id.artifact === artifact,
      ),
    );
    expect(ours.map(({ artifact, version }) => [artifact, version])).toEqual([
      [first.artifact, '1'],
      [second.artifact, '1'],
      [first.artifact, '2'],
    ]);
  });

  it('adds versions for all of many that try at once, or says which it did not', async () => {
    const id = await context.artifact();

    const outcomes = await Promise.allSettled(
      ['a', 'b', 'c', 'd', 'e', 'f'].map(name => context.addVersion(id, name)),
    );

    const made = outcomes.flatMap(outcome =>
      outcome.status === 'fulfilled' ? [outcome.value.version] : [],
    );
    const failures = outcomes.flatMap(outcome =>
      outcome.status === 'rejected' ? [outcome.reason.name] : [],
    );
    const versions = await context.registry.listVersions(id);
    expect(versions.map(({ version }) => version).sort()).toEqual(
      ['1', ...made].sort(),
    );
    expect(made.length).toBeGreaterThan(0);
    expect(failures).toEqual(failures.map(() => 'ConflictError'));
  });

  it('changes what is said about a version and keeps what is not named', async () => {
    const id = { ...(await context.artifact()), version: '1' };
    const { registry } = context;

    await registry.alterVersion(id, { name: 'First', labels: { a: '1' } });
    await registry.alterVersion(id, { labels: { b: '2' } });

    const { name, labels } = await registry.describeVersion(id);
    expect({ name, labels }).toEqual({ name: 'First', labels: { b: '2' } });
  });

  it('sets states, as often as it is asked', async () => {
    const id = { ...(await context.artifact()), version: '1' };
    const { registry } = context;
    const states: VersionState[] = [
      'deprecated',
      'disabled',
      'enabled',
      'sunset',
    ];

    for (const state of states) {
      await registry.setState(id, state);
      await registry.setState(id, state);
      expect(await registry.describeVersion(id)).toMatchObject({ state });
    }
    expect(await registry.listVersions(id)).toMatchObject([
      { state: 'sunset' },
    ]);
  });

  it('says that a version cannot become a draft again', async () => {
    const id = { ...(await context.artifact()), version: '1' };

    await expect(context.registry.setState(id, 'draft')).rejects.toMatchObject({
      name: 'InputError',
      message: expect.stringContaining("version '1'"),
    });
  });

  it('says which version is not there', async () => {
    const id = { ...(await context.artifact()), version: '9' };
    const { registry } = context;
    const missing = {
      name: 'NotFoundError',
      message: expect.stringContaining("version '9'"),
    };

    await expect(registry.describeVersion(id)).rejects.toMatchObject(missing);
    await expect(registry.readContent(id)).rejects.toMatchObject(missing);
    await expect(registry.setState(id, 'disabled')).rejects.toMatchObject(
      missing,
    );
    await expect(
      registry.alterVersion(id, { name: 'x' }),
    ).rejects.toMatchObject(missing);
  });

  it('takes no expression for the name of a version', async () => {
    const id = await context.artifact();

    await expect(
      context.registry.describeVersion({ ...id, version: 'branch=latest' }),
    ).rejects.toMatchObject({ name: 'InputError' });
  });
}
