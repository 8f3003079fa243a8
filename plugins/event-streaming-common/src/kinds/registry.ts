// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { InputError } from '@backstage/errors';
import { connectorKind } from './connector/connectorKind';
import { schemaKind } from './schema/schemaKind';
import { topicKind } from './topic/topicKind';
import { KindDefinition, OperationDefinition } from './types';

/**
 * All kinds, one line each.
 *
 * @public
 */
export const KINDS: readonly KindDefinition[] = [
  topicKind,
  schemaKind,
  connectorKind,
];

/**
 * The kind and operation that an id such as `topic.create` names.
 *
 * @throws InputError when there is no such operation
 * @public
 */
export function operationOf(
  id: string,
  kinds: readonly KindDefinition[] = KINDS,
): { kind: KindDefinition; operation: OperationDefinition } {
  for (const kind of kinds) {
    for (const operation of Object.values(kind.operations)) {
      if (operation.id === id) {
        return { kind, operation };
      }
    }
  }
  const known = kinds
    .flatMap(kind => Object.values(kind.operations))
    .map(operation => operation.id);
  throw new InputError(
    `There is no operation '${id}'; known are ${known.join(', ')}`,
  );
}
