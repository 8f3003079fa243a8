// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConnectorConfig } from '../connectorInputs';
import { externalSystemOf } from '../external/externalSystemOf';

/** What a connector joins Kafka with, such as `PostgreSQL (db.example:5432/ledger)`. */
export function otherEndInWords(
  className: string,
  config: ConnectorConfig,
): string | undefined {
  const { product, place } = externalSystemOf(className, config) ?? {};
  return product === undefined || place === undefined
    ? product
    : `${product} (${place})`;
}
