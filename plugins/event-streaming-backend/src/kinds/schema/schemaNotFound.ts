// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { NotFoundError } from '@backstage/errors';
import { SchemaTarget } from '@sluice/plugin-event-streaming-common';

/** The one text for what is not there and what one may not know of. */
export function schemaNotFound(target: SchemaTarget): NotFoundError {
  const { artifact, group, registry } = target;
  return new NotFoundError(
    `There is no schema '${artifact}' in group '${group}' of registry '${registry}'`,
  );
}
