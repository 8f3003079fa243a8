// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import fc from 'fast-check';
import { CodeLanguage, codeTokens } from './codeTokens';

const kinds = (line: string, language: CodeLanguage) =>
  codeTokens(line, language)
    .filter(({ text }) => text.trim())
    .map(({ kind, text }) => `${kind} ${text.trim()}`);

describe('codeTokens', () => {
  it('gives back the line, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.constantFrom<CodeLanguage>('json', 'protobuf', 'text'),
        (line, language) => {
          const tokens = codeTokens(line, language);
          expect(tokens.map(({ text }) => text).join('')).toBe(line);
        },
      ),
    );
  });

  it('tells keys from values in JSON', () => {
    expect(kinds('"name": "a \\"b\\"", "default": null', 'json')).toEqual([
      'key "name"',
      'plain :',
      'string "a \\"b\\""',
      'plain ,',
      'key "default"',
      'plain :',
      'literal null',
    ]);
  });

  it('tells words of the language from names in Protobuf', () => {
    expect(kinds('optional string name = 2; // of whom', 'protobuf')).toEqual([
      'key optional',
      'plain string name =',
      'literal 2',
      'plain ;',
      'comment // of whom',
    ]);
  });
});
