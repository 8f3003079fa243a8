// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import fc from 'fast-check';
import {
  connectorQuestion,
  connectorViolations,
  OWN_REFERENCE,
} from '../../__testUtils__/askForConnector';

/** Codes by key of what is wrong with these keys. */
function problemsOf(config: Record<string, string>): string[] {
  return connectorViolations({ config })
    .filter(({ field }) =>
      Object.keys(config).some(key => field === `input.config.${key}`),
    )
    .map(({ code }) => code);
}

const secretKeys = fc.oneof(
  fc.constantFrom('connection.password', 'plugin.pin'),
  fc
    .tuple(
      fc.stringMatching(/^[a-z]{1,8}$/),
      fc.constantFrom(
        'password',
        'Secret',
        'passwd',
        'passphrase',
        'auth.token',
        'api.key',
        'access_key',
        'private-key',
        'credentials.json',
        'basic.auth.user.info',
      ),
    )
    .map(([prefix, name]) => `${prefix}.${name}`),
);

const partsOfKeys = fc.stringMatching(/^[A-Za-z0-9_-]{1,12}$/);
const references = fc.oneof(
  fc.constant('${env:SHARED_A}'),
  partsOfKeys.map(key => `\${file:/secrets/billing.properties:${key}}`),
);

describe('secrets in a configuration', () => {
  it('are never let through as literals, whatever is around them', () => {
    const literals = fc.string({ minLength: 1, unit: 'grapheme' });
    fc.assert(
      fc.property(
        secretKeys,
        literals.filter(text => /[^\s:]/.test(text) && !/[${}]/.test(text)),
        fc.array(references, { maxLength: 2 }),
        (key, literal, around) => {
          const [before = '', after = ''] = around;
          const codes = problemsOf({ [key]: `${before}${literal}${after}` });
          expect(codes).not.toEqual([]);
        },
      ),
    );
  });

  it('are let through as references that the owner may use', () => {
    fc.assert(
      fc.property(
        secretKeys,
        fc.array(references, { minLength: 1, maxLength: 3 }),
        (key, own) => {
          expect(problemsOf({ [key]: own.join(':') })).toEqual([]);
        },
      ),
    );
  });

  it('are never repeated by what is found', () => {
    fc.assert(
      fc.property(
        secretKeys,
        fc.stringMatching(/^canary-[a-z0-9]{8}$/),
        (key, literal) => {
          const found = connectorViolations({
            config: {
              [key]: literal,
              'connection.url': `jdbc:x://db/?password=${literal}`,
            },
          });
          expect(JSON.stringify(found)).not.toContain(literal);
        },
      ),
    );
  });

  it.each([
    ['a text', 'hunter2', 'literal-secret'],
    ['a text beside a reference', `x${OWN_REFERENCE}`, 'literal-secret'],
    ['a variable that no provider fills', '${password}', 'literal-secret'],
    ['an open reference', '${file:/secrets/x', 'literal-secret'],
    ['the mask', '••••••', 'mask-written-back'],
    ['a part of the mask in a text', 'a••••••b', 'mask-written-back'],
    [
      'a reference of others',
      '${file:/secrets/security.properties:key}',
      'reference-not-allowed',
    ],
    [
      'a path that climbs',
      '${file:/secrets/billing.properties/../security.properties:key}',
      'reference-malformed',
    ],
    [
      'a reference within a reference',
      '${file:${env:SHARED_A}:key}',
      'reference-malformed',
    ],
    [
      'a line break',
      '${file:/secrets/billing.properties:a\nb}',
      'reference-malformed',
    ],
    [
      'two paths',
      '${file:/secrets/billing.properties:/etc:key}',
      'reference-malformed',
    ],
    [
      'a path of another kind',
      '${file:/secrets/billing.properties\\..\\x:key}',
      'reference-malformed',
    ],
    [
      'two, of which one is of others',
      `${OWN_REFERENCE}:\${env:OTHER}`,
      'reference-not-allowed',
    ],
  ])('are refused in a password that is %s', (_, value, code) => {
    expect(problemsOf({ 'connection.password': value })).toContain(code);
  });

  it.each([
    ['jdbc:postgresql://bea:hunter2@db/ledger'],
    ['jdbc:postgresql://db/ledger?user=bea&password=hunter2'],
    ['jdbc:sqlserver://db;user=bea;Password=hunter2'],
    ['mongodb://bea:hunter2@db'],
  ])('are refused within the address %s', url => {
    expect(problemsOf({ 'connection.url': url })).toEqual(['literal-secret']);
  });

  it('may not be referred to by keys that a worker shows', () => {
    expect(problemsOf({ 'table.name.format': OWN_REFERENCE })).toEqual([
      'reference-misplaced',
    ]);
    expect(
      problemsOf({
        'connection.url': `jdbc:postgresql://db/?password=${OWN_REFERENCE}`,
      }),
    ).toEqual(['reference-misplaced']);
    expect(problemsOf({ 'database.user': OWN_REFERENCE })).toEqual([]);
  });

  it('may not be referred to by a transformation, whatever it is called', () => {
    const type = 'org.apache.kafka.connect.transforms.MaskField$Value';
    expect(
      problemsOf({
        transforms: 'pwd',
        'transforms.pwd.type': type,
        'transforms.pwd.replacement': OWN_REFERENCE,
        'transforms.pwd.user': OWN_REFERENCE,
      }),
    ).toEqual(['reference-misplaced', 'reference-misplaced']);
  });

  it('are not referred to by a path where a key may be', () => {
    expect(
      problemsOf({ 'connection.password': '${env:SHARED_A:OTHER}' }),
    ).toEqual(['reference-not-allowed']);
  });

  it('are referred to in folders of any name', () => {
    const { rules } = connectorQuestion();
    const folder = '/Users/bea/My code (new)/secrets';
    const [own] = rules.secretReferences;
    const pattern = `\${file:${folder}/*:*}`;
    const reference = `\${file:${folder}/ledger.properties:key}`;
    expect(
      connectorViolations({
        rules: { ...rules, secretReferences: [{ ...own, pattern }] },
        config: {
          'connection.password': reference,
          'connection.username': 'bea',
        },
      }),
    ).toEqual([]);
  });

  it('leave variables of transformations and names of classes alone', () => {
    expect(
      problemsOf({
        'table.name.format': '${topic}_${source.table}',
        'aws.credentials.provider.class': 'com.example.Provider',
        'connection.password': '',
      }),
    ).toEqual([]);
  });

  it('are references as well in the settings of a sign-in', () => {
    const key = 'schema.history.internal.producer.sasl.jaas.config';
    const jaas = (password: string) =>
      `org.apache.kafka.common.security.scram.ScramLoginModule required username="bea" password="${password}";`;
    expect(problemsOf({ [key]: jaas(OWN_REFERENCE) })).toEqual([]);
    expect(problemsOf({ [key]: jaas('hunter2') })).toEqual(['literal-secret']);
    expect(problemsOf({ [key]: `${jaas(OWN_REFERENCE)} hunter2` })).toEqual([
      'literal-secret',
    ]);
    expect(problemsOf({ [key]: 'hunter2 x' })).toEqual(['literal-secret']);
  });
});
