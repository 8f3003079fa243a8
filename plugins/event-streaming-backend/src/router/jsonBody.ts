// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  ErrorRequestHandler,
  json,
  NextFunction,
  Request,
  RequestHandler,
  Response,
} from 'express';
import { isUtf8 } from 'node:buffer';
import { CustomErrorBase, InputError, isError } from '@backstage/errors';

/** The largest body of a call, where its route says nothing else; an operation with 50 config entries is 52 kB. */
const LIMIT_BYTES = 256 * 1024;

class PayloadTooLargeError extends CustomErrorBase {
  name = 'PayloadTooLargeError' as const;
  readonly statusCode = 413;
}

class UnsupportedMediaTypeError extends CustomErrorBase {
  name = 'UnsupportedMediaTypeError' as const;
  readonly statusCode = 415;
}

/** Reads JSON bodies within a bound and says clearly what was wrong with one. */
export function jsonBody(
  limit = LIMIT_BYTES,
): (RequestHandler | ErrorRequestHandler)[] {
  return [
    json({ limit, verify: refuseOtherText }),
    refuseBody(limit),
    refuseOtherTypes,
  ];
}

/** Otherwise what cannot be decoded would be stored as `\uFFFD`. */
function refuseOtherText(
  _request: unknown,
  _response: unknown,
  body: Buffer,
  encoding: string,
): void {
  if (encoding !== 'utf-8' || !isUtf8(body)) {
    throw new InputError('it is not UTF-8');
  }
}

/** Otherwise it would be left unread, and every field be called missing. */
function refuseOtherTypes(
  request: Request,
  _response: Response,
  next: NextFunction,
): void {
  // False where there is a body of another type, null where there is none.
  if (request.is('application/json') === false) {
    throw new UnsupportedMediaTypeError(
      `The body is of type '${
        request.headers['content-type'] ?? 'unknown'
      }'; send it as 'application/json'`,
    );
  }
  next();
}

// Four parameters make an Express error handler; the last two are not needed.
function refuseBody(limit: number): ErrorRequestHandler {
  return (
    error: unknown,
    _request: Request,
    _response: Response,
    _next: NextFunction,
  ): never => {
    if (isError(error) && error.type === 'entity.too.large') {
      throw new PayloadTooLargeError(
        `The body is larger than ${limit / 1024} kB; send less`,
      );
    }
    // The parser's own error repeats the whole body, so it goes no further.
    const reason = isError(error)
      ? error.message.slice(0, 200)
      : 'unknown reason';
    throw new InputError(`The body cannot be read as JSON: ${reason}`);
  };
}
