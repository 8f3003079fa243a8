// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConnectorType } from '../states/ConnectorState';

/**
 * A plug-in that the portal knows, with what a new connector of it begins
 * with.
 *
 * @public
 */
export interface ConnectorTemplate {
  className: string;
  /** Such as "JDBC sink". */
  title: string;
  type: ConnectorType;
  /** What is at the other end, such as "PostgreSQL". */
  product: string;
  /** `<…>` marks what has to be filled in. */
  config: Readonly<Record<string, string>>;
  /** Keys without which it cannot work, also where it does not say so itself. */
  needs: readonly string[];
  /** Where the plug-in comes from, for workers that do not have it. */
  howToGet: string;
}
