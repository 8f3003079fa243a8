// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ResponseError } from '@backstage/errors';
import { Finding } from '@sluice/plugin-event-streaming-common';

/** The error of a call that the backend answers with a status and findings. */
export function refusal(
  status: number,
  message: string,
  violations?: Finding[],
): Promise<ResponseError> {
  const body = {
    error: { name: 'Error', message, violations },
    response: { statusCode: status },
  };
  return ResponseError.fromResponse({
    ok: false,
    status,
    statusText: 'Refused',
    headers: new Headers({ 'content-type': 'application/json' }),
    redirected: false,
    type: 'default',
    url: '',
    text: async () => JSON.stringify(body),
  });
}
