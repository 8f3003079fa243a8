// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import fc from 'fast-check';
import { REDACTED_VALUE } from '../redactedValue';
import { isSecretKey } from './isSecretKey';
import { redactSecret } from './redactSecret';
import { holdsSecretWithin, redactValue } from './redactValue';
import { referenceMatches } from './referenceMatches';
import { isSecretReference, secretReferencesIn } from './secretReferences';

describe('isSecretKey', () => {
  it.each([
    'database.password',
    'connection.passwd',
    'DB_PWD',
    'client.secret',
    'value.converter.basic.auth.user.info',
    'apicurio.registry.auth.client-secret',
    'producer.override.sasl.jaas.config',
    'ssl.keystore.key',
    'ssl.key.password',
    'aws.access.key.id',
    'aws_secret_access_key',
    'azure.storage.account.key',
    'api-key',
    'apikey',
    'http.headers.Authorization',
    'gcs.credentials.json',
    'oauth2.token',
    'ssh.private_key',
    'connection.pass',
    'dbPass',
    'db.passwort',
    'passcode',
    'auth.pin',
    'connection.auth',
    'http.cookie',
    'transforms.mask.password',
    'value.converter.api.key',
  ])('takes %s for the name of a secret', key => {
    expect(isSecretKey(key)).toBe(true);
  });

  it.each([
    'name',
    'connector.class',
    'key.converter',
    'primary.key.fields',
    'message.key.columns',
    'tombstones.on.delete',
    'analysis.tokenizer',
    'database.user',
    'topics',
    'pass.through',
    'ssl.client.auth',
    'aws.credentials.provider.class',
    'value.converter.basic.auth.credentials.source',
    'sasl.oauthbearer.token.endpoint.url',
    'transforms.pwd.field',
    'transforms.pwd.type',
    'predicates.token.pattern',
  ])('does not take %s for one', key => {
    expect(isSecretKey(key)).toBe(false);
  });

  it('cuts the whole name of a transformation, whatever it holds', () => {
    const key = 'transforms.a.pwd.field';
    expect(isSecretKey(key, { transforms: 'a, a.pwd' })).toBe(false);
    expect(isSecretKey('transforms.a.pwd', { transforms: 'a' })).toBe(true);
  });
});

describe('references to secrets', () => {
  const file = '${file:/secrets/ledger.properties:password}';

  it('are found in a value, each of them', () => {
    expect(secretReferencesIn(`jdbc://${file}@db/\${env:NAME}`)).toEqual([
      file,
      '${env:NAME}',
    ]);
    expect(secretReferencesIn('${routedByValue} $${} {a:b}')).toEqual([]);
  });

  it('are told from values that hold more than a reference', () => {
    expect(isSecretReference(file)).toBe(true);
    expect(isSecretReference(`${file}${file}`)).toBe(true);
    expect(isSecretReference(`x${file}`)).toBe(false);
    expect(isSecretReference('')).toBe(false);
  });
});

describe('secrets within values', () => {
  const forms: ((secret: string) => string)[] = [
    x => `jdbc:mysql://address=(host=h)(user=u)(password=${x})/db`,
    x => `jdbc:postgresql://h/db?pass=${x}`,
    x => `jdbc:postgresql://h/db?password = ${x}`,
    x => `jdbc:postgresql://h/db?%70assword=${x}`,
    x => `jdbc:postgresql://h/db?%2570assword=${x}`,
    x => `jdbc:oracle:thin:scott/${x}@//h/x`,
    x => `scott:${x}@h`,
    x => `https://u:${x}@h/x`,
    x => `jdbc:sqlserver://h;sslkeypassword=${x}`,
    x => `jdbc:sqlserver://h;pw=${x}`,
    x => `{"password":"${x}"}`,
    x => `{\\"password\\":\\"${x}\\"}`,
    x => `<password>${x}</password>`,
    x => `run --password ${x}`,
    x => `["--password","${x}"]`,
    x => `-pw ${x}`,
    x => `Authorization: Basic ${x}`,
  ];

  it('are hidden, and so refused, in whatever form', () => {
    const secrets = fc.stringMatching(/^canary-[a-z0-9]{4,8}$/);
    fc.assert(
      fc.property(fc.constantFrom(...forms), secrets, (form, secret) => {
        const value = form(secret);
        expect(redactValue('connection.url', value)).not.toContain(secret);
        expect(holdsSecretWithin('connection.url', value)).toBe(true);
      }),
    );
  });

  it('hold no secret where they refer to it', () => {
    const references = fc
      .stringMatching(/^[a-z]{1,8}$/)
      .map(key => `\${file:/secrets/password=x/billing.properties:${key}}`);
    fc.assert(
      fc.property(
        fc.constantFrom<(typeof forms)[number]>(
          x => x,
          x => `jdbc:postgresql://h/db?pass=${x}`,
          x => `https://${x}:${x}@h/x`,
          x => `{"password":"${x}"}`,
        ),
        references,
        (form, reference) => {
          const value = form(reference);
          expect(redactValue('connection.url', value)).toBe(value);
        },
      ),
    );
  });

  it('are hidden beside the name of who signs in', () => {
    expect(redactValue('connection.username', 'scott:tiger')).toBe(
      REDACTED_VALUE,
    );
    expect(holdsSecretWithin('connection.username', 'scott')).toBe(false);
    expect(holdsSecretWithin('database.user', '${vault:secret:user}')).toBe(
      false,
    );
  });

  it.each([
    'jdbc:postgresql://db:5432/ledger?ssl=true&user=bea',
    'a.b:c;d.e:f',
    'kafka-1:9092,kafka-2:9092',
    '/data/100%25.csv',
    'SELECT id FROM passengers',
    'bypass=true',
  ])('are not seen in %s', value => {
    expect(redactValue('some.key', value)).toBe(value);
  });
});

describe('values of secret keys', () => {
  const key = 'producer.override.sasl.jaas.config';
  const file = '${file:/secrets/billing.properties:password}';
  const login = (password: string, user = 'bea') =>
    `org.apache.kafka.common.security.plain.PlainLoginModule required username="${user}" password="${password}";`;

  it.each([
    ['connection.password', file],
    ['basic.auth.user.info', `${file}:${file}`],
    [key, login(file)],
    [key, login(file, file)],
  ])('are told of %s where they only say where it is', (name, value) => {
    expect(redactSecret(name, value)).toBe(value);
  });

  it.each([
    [key, login('canary-7f3a')],
    [key, login(`canary-7f3a${file}`)],
    [key, login('${file:/a/../b:canary-7f3a}')],
    [key, `${login(file)} canary-7f3a`],
    ['connection.password', login(file)],
    ['connection.password', `canary-7f3a${file}`],
  ])('are hidden whole of %s where there is more: %s', (name, value) => {
    expect(redactSecret(name, value)).toBe(REDACTED_VALUE);
  });
});

describe('referenceMatches', () => {
  it.each([
    ['${env:SHARED_A}', '${env:SHARED_*}', true],
    ['${env:SHARED_A:OTHER}', '${env:SHARED_*}', false],
    ['${file:/s/a/b.properties:key}', '${file:/s/*:*}', true],
    ['${file:/s/a:key}', '${file:/s/*}', false],
    ['${file:/t/a:key}', '${file:/s/*:*}', false],
  ])('takes %s for %s: %s', (reference, pattern, expected) => {
    expect(referenceMatches(reference, pattern)).toBe(expected);
  });
});
