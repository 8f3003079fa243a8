// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { BrokenVersion } from '../../../kinds/schema/changes/BrokenVersion';
import { Finding } from '../../../plan';
import { warning } from '../../finding';

/** What the registry leaves out needs the same reason as an override. */
export function brokenVersionRule(
  broken: BrokenVersion | undefined,
  field: string,
): Finding[] {
  if (!broken) {
    return [];
  }
  const { version, by, reasons } = broken;
  const newer = by === undefined ? 'This version' : `Version ${by}`;
  const breaks = reasons.length ? 'breaks' : 'may break';
  return [
    warning(
      'disabled-version-broken',
      `${newer} ${breaks} version ${version}, which the registry leaves out`,
      {
        field,
        detail:
          'Say why that should not count: the request needs a justification',
        needsReason: true,
      },
    ),
  ];
}
