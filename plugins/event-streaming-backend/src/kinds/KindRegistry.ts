// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { InputError } from '@backstage/errors';
import {
  KindDefinition,
  OperationDefinition,
  operationOf,
  PlanStep,
} from '@sluice/plugin-event-streaming-common';
import { unfit } from '../requests/errors/MalformedError';
import { KindHandler } from './KindHandler';

/** Finds the handler of a kind; the engine reaches all kinds through it. */
export class KindRegistry {
  readonly #handlers: Map<string, KindHandler>;

  static create(handlers: KindHandler[]): KindRegistry {
    return new KindRegistry(handlers);
  }

  private constructor(handlers: KindHandler[]) {
    this.#handlers = new Map(
      handlers.map(handler => [handler.definition.kind, handler]),
    );
  }

  /** @throws InputError when there is no such kind */
  handler(kind: string): KindHandler {
    const handler = this.#handlers.get(kind);
    if (!handler) {
      throw new InputError(
        `There is no kind '${kind}'; known are ${[
          ...this.#handlers.keys(),
        ].join(', ')}`,
      );
    }
    return handler;
  }

  /** @throws InputError when there is no such operation */
  operation(id: string): {
    handler: KindHandler;
    kind: KindDefinition;
    operation: OperationDefinition;
  } {
    const definitions = [...this.#handlers.values()].map(
      handler => handler.definition,
    );
    const known = definitions.flatMap(({ operations }) =>
      Object.values(operations).map(operation => operation.id),
    );
    if (!known.includes(id)) {
      throw unfit('operation', `is '${id}'; known are ${known.join(', ')}`);
    }
    const { kind, operation } = operationOf(id, definitions);
    return { handler: this.handler(kind.kind), kind, operation };
  }

  /** What an execution of the step locks. */
  keyOf(step: Pick<PlanStep, 'kind' | 'target'>): string {
    return this.handler(step.kind).definition.keyOf(step.target);
  }

  /** Whether a request of this kind can still be understood. */
  knows(kind: string): boolean {
    return this.#handlers.has(kind);
  }
}
