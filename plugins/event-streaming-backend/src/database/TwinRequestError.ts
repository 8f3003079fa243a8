// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConflictError } from '@backstage/errors';
import { Finding, titleOfOwner } from '@sluice/plugin-event-streaming-common';
import { NewStoredRequest } from './RequestStore';
import { RequestRow } from './tables';

/**
 * Another request asks for the same already. It names the field as a refusal by
 * policy does, so that a form marks both alike.
 */
export class TwinRequestError extends ConflictError {
  readonly violations: Finding[];

  constructor(
    twin: Pick<RequestRow, 'id' | 'created_by' | 'state'>,
    {
      operation,
      title,
      target,
    }: Pick<NewStoredRequest, 'operation' | 'title' | 'target'>,
  ) {
    const by = titleOfOwner(twin.created_by);
    super(
      `Request ${twin.id} by ${by} asks for '${operation}' of '${title}' already and is ${twin.state}`,
    );
    const name = Object.keys(target).find(key => target[key] === title);
    this.violations = [
      {
        code: 'asked-already',
        outcome: 'violation',
        field: name ? `target.${name}` : 'target',
        message: this.message,
      },
    ];
  }
}
