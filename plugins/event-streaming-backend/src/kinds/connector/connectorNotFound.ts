// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { NotFoundError } from '@backstage/errors';
import { ConnectorTarget } from '@sluice/plugin-event-streaming-common';

/** The one text for what is not there and what one may not know of. */
export function connectorNotFound({
  connect,
  connector,
}: ConnectorTarget): NotFoundError {
  return new NotFoundError(
    `There is no connector '${connector}' on Connect cluster '${connect}'`,
  );
}
