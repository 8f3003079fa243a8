// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { connectorViolations } from '../../__testUtils__/askForConnector';
import { BILLING } from '../../__testUtils__/askForTopic';

/** Fields that name a place of secrets. */
function refused(
  config: Record<string, string>,
  patterns: string[] = ['${file:/srv/secrets/billing.properties:*}'],
): string[] {
  const { rules } = connectorRules(patterns);
  return connectorViolations({ config, rules })
    .filter(({ code }) => code === 'secret-file-named')
    .map(({ field }) => field ?? '');
}

function connectorRules(patterns: string[]) {
  return {
    rules: {
      allowedClasses: ['*'],
      allowedConverters: ['*'],
      allowedTransforms: ['*'],
      allowedOverrides: [],
      maxTasks: 4,
      secretReferences: patterns.map(pattern => ({ owner: BILLING, pattern })),
    },
  };
}

describe('the files that a connector names', () => {
  it.each([
    ['the file itself', '/srv/secrets/billing.properties'],
    ['another one beside it', '/srv/secrets/platform.properties'],
    ['one below it', '/srv/secrets/old/billing.properties'],
    ['their folder', '/srv/secrets'],
    ['the folder with a slash', '/srv/secrets/'],
    ['a path that climbs', '/srv/files/../secrets/billing.properties'],
    ['a path with dots and slashes', '//srv/./secrets//billing.properties'],
    ['a path that climbs from nobody knows where', '../secrets/x.properties'],
    ['a path from the folder above', 'secrets/x.properties'],
    ['only the name', 'billing.properties'],
    ['an address', 'file:///srv/secrets/billing.properties'],
    ['an address with a host', 'file://localhost/srv/secrets/x'],
    ['an address with encoded signs', 'file:/srv%2Fsecrets%2fx'],
    ['one of several', '/srv/files/a.csv,/srv/secrets/x'],
    ['the environment of the worker', '/proc/self/environ'],
    ['the same, climbing', '../../proc/1/environ'],
  ])('are refused where they are %s', (_, file) => {
    expect(refused({ file })).toEqual(['input.config.file']);
  });

  it.each([
    ['/srv/files/usage.csv'],
    ['/srv/secrets-of-nobody/usage.csv'],
    ['/srv/secrets/../files/usage.csv'],
    ['/data/srv/secrets.csv'],
    ['usage.csv'],
  ])('are taken in other folders: %s', file => {
    expect(refused({ file })).toEqual([]);
  });

  it('are refused in any other key that names a path', () => {
    const at = '/srv/secrets/billing.properties';
    const config = {
      'input.path': 'secrets',
      'connection.url': `jdbc:sqlite:${at}`,
      'transforms.a.note': at,
      'collection.name.format': 'secrets',
      'connection.password': '${file:/srv/secrets/billing.properties:password}',
    };
    expect(refused(config)).toEqual([
      'input.config.connection.url',
      'input.config.input.path',
      'input.config.transforms.a.note',
    ]);
  });

  it.each([
    ['${file:/srv/team-*/db.properties:*}', '/srv/team-a/other', true],
    ['${file:/srv/team-*/db.properties:*}', '/srv/files/usage.csv', false],
    ['${file:/srv/secrets/*:*}', '/srv/secrets', true],
    ['${dir:/srv/mounted:*}', '/srv/mounted/token', true],
    ['${dir:/srv/mounted:*}', '/srv/usage.csv', false],
    ['${file:/secrets.properties:*}', '/secrets.properties', true],
    ['${file:/secrets.properties:*}', '/data/usage.csv', false],
    ['${file:*:*}', '/data/usage.csv', false],
    ['${vault:kv/billing:*}', 'kv/billing', false],
  ])('are judged by %s: %s', (pattern, file, expected) => {
    expect(refused({ file }, [pattern])).toHaveLength(expected ? 1 : 0);
  });
});
