// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConflictError } from '@backstage/errors';
import { Finding, titleOfOwner } from '@sluice/plugin-event-streaming-common';
import { NewStoredRequest } from './RequestStore';
import { RequestRow } from './tables';

type Twin = Pick<RequestRow, 'id' | 'created_by' | 'state'>;
type Asked = Pick<NewStoredRequest, 'operation' | 'title' | 'target'>;

/**
 * Another request asks for the same already. It names the field as a refusal by
 * policy does, so that a form marks both alike.
 */
export class TwinRequestError extends ConflictError {
  readonly violations: Finding[];
  readonly #twin: Twin;
  readonly #asked: Asked;

  constructor(twin: Twin, asked: Asked, message = describe(twin, asked)) {
    super(message);
    this.#twin = twin;
    this.#asked = asked;
    const { target, title } = asked;
    const name = Object.keys(target).find(key => target[key] === title);
    this.violations = [
      {
        code: 'asked-already',
        outcome: 'violation',
        field: name ? `target.${name}` : 'target',
        message,
      },
    ];
  }

  /** The other request. */
  get twinId(): string {
    return String(this.#twin.id);
  }

  /** The same for who may not see the other request. */
  withoutTwin(): TwinRequestError {
    const { operation, title } = this.#asked;
    return new TwinRequestError(
      this.#twin,
      this.#asked,
      `Somebody asks for '${operation}' of '${title}' already`,
    );
  }
}

function describe(twin: Twin, { operation, title }: Asked): string {
  const by = titleOfOwner(twin.created_by);
  return `Request ${twin.id} by ${by} asks for '${operation}' of '${title}' already and is ${twin.state}`;
}
