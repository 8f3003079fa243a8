// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { toError } from '@backstage/errors';
import { ConfigBlock } from './ConfigBlock';
import { ExternalSystemRule } from './EventStreamingConfig';

/** Which catalog entities stand for what is at the other end of connectors. */
export function readExternalSystems(root: ConfigBlock): ExternalSystemRule[] {
  return root.blocks('externalSystems').map(block => {
    block.allowOnly(['address', 'entity']);
    const address = block.string('address');
    if (/[?;@\s]/.test(address)) {
      block.problem(
        'address',
        "holds more than host, port and path: expected such as 'ledger-db:5432/ledger'",
      );
    }
    return { address, entity: readEntity(block) };
  });
}

function readEntity(block: ConfigBlock): string {
  const text = block.string('entity');
  try {
    return stringifyEntityRef(parseEntityRef(text));
  } catch (error) {
    block.problem(
      'entity',
      `is '${text}', expected an entity reference such as 'resource:default/ledger-db': ${
        toError(error).message
      }`,
    );
    return '';
  }
}
