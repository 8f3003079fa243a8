// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Response } from 'express';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** An answer in another media type than JSON, written as it is read. */
export class StreamedAnswer {
  readonly contentType: string;
  readonly fileName: string;
  readonly content: Readable;

  static create(options: {
    contentType: string;
    fileName: string;
    content: Readable;
  }): StreamedAnswer {
    return new StreamedAnswer(options);
  }

  private constructor(options: {
    contentType: string;
    fileName: string;
    content: Readable;
  }) {
    this.contentType = options.contentType;
    this.fileName = options.fileName;
    this.content = options.content;
  }
}

/** Whether a handler answered with a stream. */
export function isStreamedAnswer(answer: unknown): answer is StreamedAnswer {
  return answer instanceof StreamedAnswer;
}

/** Sends a stream; a reader that leaves ends the reading at its source. */
export async function sendStream(
  response: Response,
  answer: StreamedAnswer,
): Promise<void> {
  response.attachment(answer.fileName);
  response.type(answer.contentType);
  await pipeline(answer.content, response);
}
