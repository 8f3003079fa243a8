// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/** What a piece of a document is, for its colour. */
export type CodeTokenKind = 'plain' | 'key' | 'string' | 'literal' | 'comment';

/** A piece of a line. */
export interface CodeToken {
  kind: CodeTokenKind;
  text: string;
}

/** The languages that documents are shown in. */
export type CodeLanguage = 'json' | 'protobuf' | 'text';

type Rule = readonly [RegExp, (text: string) => CodeTokenKind];

const JSON_RULES: readonly Rule[] = [
  [/"(?:[^"\\]|\\.)*"(?=\s*:)/y, () => 'key'],
  [/"(?:[^"\\]|\\.)*"?/y, () => 'string'],
  [/-?\d[\d.eE+-]*|\b(?:true|false|null)\b/y, () => 'literal'],
];

const WORDS = new Set(
  'syntax edition package import option message enum service rpc returns oneof map reserved extensions extend repeated optional required public weak to max stream'.split(
    ' ',
  ),
);

const PROTOBUF_RULES: readonly Rule[] = [
  [/\/\/.*|\/\*.*?(?:\*\/|$)/y, () => 'comment'],
  [/"(?:[^"\\]|\\.)*"?|'(?:[^'\\]|\\.)*'?/y, () => 'string'],
  [/[A-Za-z_][\w.]*/y, word => (WORDS.has(word) ? 'key' : 'plain')],
  [/-?\d[\w.]*/y, () => 'literal'],
];

const RULES: Record<CodeLanguage, readonly Rule[]> = {
  json: JSON_RULES,
  protobuf: PROTOBUF_RULES,
  text: [],
};

/** A line in pieces of one kind each; joined they are the line again. */
export function codeTokens(line: string, language: CodeLanguage): CodeToken[] {
  const rules = RULES[language];
  const tokens: CodeToken[] = [];
  let at = 0;
  while (at < line.length) {
    const token = tokenAt(line, at, rules);
    const last = tokens[tokens.length - 1];
    if (last?.kind === token.kind) {
      last.text += token.text;
    } else {
      tokens.push(token);
    }
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(line: string, at: number, rules: readonly Rule[]): CodeToken {
  for (const [pattern, kindOf] of rules) {
    pattern.lastIndex = at;
    const text = pattern.exec(line)?.[0];
    if (text) {
      return { kind: kindOf(text), text };
    }
  }
  return {
    kind: 'plain',
    text: rules.length === 0 ? line.slice(at) : line[at],
  };
}
