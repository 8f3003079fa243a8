// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { isSecretKey } from './isSecretKey';
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
  ])('does not take %s for one', key => {
    expect(isSecretKey(key)).toBe(false);
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
