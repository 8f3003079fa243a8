// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { ConfigReader } from '@backstage/config';
import { parse, parseAllDocuments } from 'yaml';
import { readRoleGroups } from './permission/readRoleGroups';

const root = join(__dirname, '..', '..', '..');

function readConfig() {
  const text = readFileSync(join(root, 'app-config.yaml'), 'utf8');
  return new ConfigReader(parse(text));
}

function readEntities(): Entity[] {
  const text = readFileSync(join(root, 'examples', 'org.yaml'), 'utf8');
  return parseAllDocuments(text).map(document => document.toJS());
}

function refsOfKind(kind: string): string[] {
  return readEntities()
    .filter(entity => entity.kind === kind)
    .map(entity => stringifyEntityRef(entity))
    .sort();
}

describe('the demo organisation', () => {
  const config = readConfig();

  it('lets in exactly the users of the catalog, and offers all of them', () => {
    const users = refsOfKind('User');
    const allowed = config.getStringArray(
      'auth.providers.demo.allowedEntityRefs',
    );
    const offered = config
      .getConfigArray('demo.personas')
      .map(persona => persona.getString('entityRef'));

    expect(users.length).toBeGreaterThan(0);
    expect([...allowed].sort()).toEqual(users);
    expect([...offered].sort()).toEqual(users);
  });

  it('has every group that the configuration names', () => {
    const groups = refsOfKind('Group');
    const named = [
      ...Object.values(readRoleGroups(config)).flat(),
      ...config.getStringArray('eventStreaming.platformGroups'),
      config.getString('eventStreaming.securityGroup'),
      config.getString('eventStreaming.fallbackOwner'),
      ...config
        .getConfigArray('eventStreaming.ownership.prefixes')
        .map(rule => rule.getString('owner')),
    ];

    expect(groups).toEqual(expect.arrayContaining(named));
  });

  it('gives a role to everybody', () => {
    const withRole = Object.values(readRoleGroups(config)).flat();
    const people = readEntities().filter(({ kind }) => kind === 'User');
    const without = people.filter(
      ({ spec }) =>
        !(spec?.memberOf as string[]).some(name =>
          withRole.includes(`group:default/${name}`),
        ),
    );

    expect(without).toEqual([]);
  });

  it('has every group that its people belong to', () => {
    const groups = refsOfKind('Group');
    const memberOf = readEntities()
      .filter(({ kind }) => kind === 'User')
      .flatMap(({ spec }) => spec?.memberOf as string[])
      .map(name => `group:default/${name}`);

    expect(groups).toEqual(expect.arrayContaining(memberOf));
  });
});
