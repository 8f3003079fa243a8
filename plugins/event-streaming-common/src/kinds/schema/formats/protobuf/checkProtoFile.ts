// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { SchemaSyntaxError } from '../SchemaSyntaxError';
import { isReserved, MAX_NUMBER, ProtoFile, ProtoMessage } from './ProtoFile';
import { PROTO_SCALARS, wellKnownText } from './protoScalars';

/**
 * Refuses what the compiler refuses and the parser lets pass.
 *
 * @throws SchemaSyntaxError
 */
export function checkProtoFile(text: string, file: ProtoFile): void {
  const isWhole = file.imports.every(({ state }) => state !== 'missing');
  for (const type of file.types) {
    if (type.kind === 'message') {
      checkMessage(text, type, isWhole);
    } else if (file.syntax === 'proto3' && type.values[0]?.number !== 0) {
      const sentence = `The first value of the enum '${type.localName}' must be 0`;
      throw SchemaSyntaxError.at(text, type.offset, sentence);
    }
  }
}

function checkMessage(
  text: string,
  message: ProtoMessage,
  isWhole: boolean,
): void {
  for (const field of message.fields) {
    const { name, number, type, typeName, offset } = field;
    if (!isFieldNumber(number)) {
      const sentence = `'${name}' cannot have the number ${number}: use 1 to ${MAX_NUMBER}, without 19000 to 19999`;
      throw SchemaSyntaxError.at(text, offset, sentence);
    }
    // The parser finds these in ranges only.
    if (isReserved(message.reserved, number)) {
      const sentence = `The number ${number} is reserved in '${message.localName}' and cannot be used again`;
      throw SchemaSyntaxError.at(text, offset, sentence);
    }
    const isKnown =
      typeName !== undefined ||
      PROTO_SCALARS.includes(type) ||
      wellKnownText(type) !== undefined;
    // With an import missing, the type may be in there.
    if (!isKnown && isWhole) {
      const sentence = `The type '${type}' of '${name}' is not defined`;
      throw SchemaSyntaxError.at(text, offset, sentence);
    }
  }
}

function isFieldNumber(number: number): boolean {
  return (
    number >= 1 && number <= MAX_NUMBER && (number < 19_000 || number > 19_999)
  );
}
