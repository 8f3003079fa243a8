// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConnectCluster } from '../ports';

/**
 * What the workers behind a client have for a test. What is left out is not
 * tested, and that it is left out is seen where the suite is called.
 *
 * @public
 */
export interface ConnectClusterAbilities {
  /**
   * A configuration, without a name, of a source with one task that runs
   * without an external system, such as a `FileStreamSourceConnector`.
   */
  source: Record<string, string>;
  /**
   * A key of that source that takes numbers only, and one of any connector if
   * left out.
   */
  numberKey?: string;
  /**
   * A part and an offset that the source takes, to be set. It refuses the
   * offset `{ nonsense: true }`.
   */
  offset?: {
    partition: Record<string, unknown>;
    offset: Record<string, unknown>;
  };
  /** A source with one task that fails as it starts, without a name. */
  failing?: Record<string, string>;
  /** A reference that the worker resolves, and the secret that it stands for. */
  secret?: { reference: string; value: string };
  /** Writes a line that the source reads, and the topic that it goes to. */
  feed?: { write: () => Promise<void>; topic: string };
  /** A client of workers that do not answer. */
  makeUnreachable?: () => ConnectCluster;
}
