// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { IParserResult, parse } from 'protobufjs';
import { SchemaSyntaxError } from '../SchemaSyntaxError';
import { ProtoOutline } from './ProtoOutline';

/**
 * Parses a Protobuf file; what the parser says of it gets a place and a
 * sentence.
 *
 * @throws SchemaSyntaxError
 */
export function parseWithProtobufjs(
  text: string,
  outline: ProtoOutline,
): IParserResult {
  try {
    return parse(text, { keepCase: true });
  } catch (error) {
    throw explain(text, outline, String(error));
  }
}

function explain(
  text: string,
  outline: ProtoOutline,
  message: string,
): SchemaSyntaxError {
  const expected = message.match(/illegal token '(.*)', '(.*)' expected/s);
  const illegal = message.match(/illegal ([a-z ]+) '(.*)' \(/s);
  const found = expected?.[1] ?? illegal?.[2];
  const line = Number(message.match(/\(line (\d+)\)$/)?.[1] ?? 0);
  const offset = offsetOf(text, outline, found, line);
  if (expected) {
    const sentence = `'${expected[2]}' is expected, found ${words(
      expected[1],
    )}`;
    return SchemaSyntaxError.at(text, offset, sentence);
  }
  if (illegal) {
    const sentence = `${capital(words(illegal[2]))} is not expected here`;
    return SchemaSyntaxError.at(text, offset, sentence);
  }
  return (
    explainReserved(text, outline, message) ??
    SchemaSyntaxError.at(text, offset, 'The file ends too early')
  );
}

/** `id 2 is reserved in Type A`, and the same of a name. */
function explainReserved(
  text: string,
  outline: ProtoOutline,
  message: string,
): SchemaSyntaxError | undefined {
  const [, number, name, type] =
    message.match(
      /(?:id (\d+)|name '(\w+)') is reserved in \w+ \.?([\w.]+)$/,
    ) ?? [];
  if (type === undefined) {
    return undefined;
  }
  const own = type.slice(type.lastIndexOf('.') + 1);
  const field =
    number === undefined
      ? outline.findName(own, name)
      : outline.findNumber(own, number);
  const what = number === undefined ? `name '${name}'` : `number ${number}`;
  const sentence = `The ${what} is reserved in '${own}' and cannot be used again`;
  return SchemaSyntaxError.at(text, field?.offset ?? 0, sentence);
}

/** The parser tells the line; the token in it tells the column. */
function offsetOf(
  text: string,
  outline: ProtoOutline,
  found: string | undefined,
  line: number,
): number {
  if (line === 0 || found === 'null') {
    return text.length;
  }
  const inLine = outline.tokens.filter(
    token => outline.lines.lineAt(token.offset) === line,
  );
  const match = inLine.reverse().find(token => token.text === found);
  return (match ?? inLine[inLine.length - 1])?.offset ?? text.length;
}

function words(token: string): string {
  return token === 'null' ? 'the end of the file' : `'${token}'`;
}

function capital(text: string): string {
  return `${text[0].toUpperCase()}${text.slice(1)}`;
}
