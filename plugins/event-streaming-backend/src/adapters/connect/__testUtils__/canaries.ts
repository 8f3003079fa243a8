// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import fc from 'fast-check';

/** A text that is found again wherever a part of it comes out. */
export const canary = fc
  .string({ unit: 'grapheme-ascii', maxLength: 12 })
  .map(text => `canary${text}canary`);

/** Such that it may stand in an address as it is. */
const plainCanary = fc
  .stringMatching(/^[\w.!*-]{0,12}$/)
  .map(text => `canary${text}canary`);

/** Names under which nobody keeps anything but a secret. */
export const secretKey = fc
  .tuple(
    fc.constantFrom('', 'database.', 'value.converter.', 'a_', 'transforms.x.'),
    fc.constantFrom(
      'password',
      'PASSWORD',
      'ssl.key.password',
      'client.secret',
      'basic.auth.user.info',
      'apicurio.registry.auth.client-secret',
      'sasl.jaas.config',
      'oauth.token',
      'aws.secret.access.key',
      'api_key',
      'gcp.credentials.json',
      'ssl.keystore.key',
      'private.key',
    ),
    fc.constantFrom('', '.1', '.value'),
  )
  .map(parts => parts.join(''));

/** Values of keys that are no secrets, with one within. */
export const valueWithCanary = fc.oneof(
  canary
    .map(text => text.replace(/\s/g, ''))
    .map(text => `jdbc:postgresql://ledger:${text}@db:5432/ledger`),
  plainCanary.map(text => `mongodb+srv://${text}@host/?retryWrites=true`),
  plainCanary.map(text => `jdbc:oracle:thin:scott/${text}@//db:1521/orcl`),
  plainCanary.map(text => `me:${text}@proxy:3128`),
  canary.map(
    text => `https://host/path?user=a&token=${encodeURIComponent(text)}&b=c`,
  ),
  canary
    .map(text => text.replaceAll('}', ''))
    .map(text => `jdbc:sqlserver://db;user=sa;password={${text}};encrypt=true`),
  plainCanary.map(text => `jdbc:mysql://db/x?sslPassword=${text}`),
  canary.map(text => JSON.stringify({ user: 'a', secret: text })),
  plainCanary.map(text => `Authorization: Bearer ${text}`),
  plainCanary.map(text => `X-Api-Key:${text}`),
  plainCanary.map(
    text =>
      `-----BEGIN RSA PRIVATE KEY-----\n${text}\n-----END RSA PRIVATE KEY-----`,
  ),
);

/** What a plug-in says when it quotes something. */
export function quoting(text: string): fc.Arbitrary<string> {
  return fc.constantFrom(
    `org.postgresql.util.PSQLException: FATAL: no such thing: ${text}\n\tat a.B.c(B.java:7)`,
    `java.lang.RuntimeException: ${JSON.stringify({ value: text })}`,
    `Caused by: a.B: Connection to '${text}' refused`,
    `a.B: https://host/?q=${encodeURIComponent(text)}`,
  );
}

/** All texts within a value, those of errors with their causes and hidden fields too. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') {
    return [value];
  }
  if (typeof value !== 'object' || value === null) {
    return [];
  }
  return Object.getOwnPropertyNames(value)
    .filter(name => name !== 'stack' || value instanceof Error)
    .flatMap(name => [name, ...textsIn(Reflect.get(value, name))]);
}
