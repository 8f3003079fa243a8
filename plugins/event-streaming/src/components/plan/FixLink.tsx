// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Link from '@mui/material/Link';
import { Finding } from '@sluice/plugin-event-streaming-common';

/** What would satisfy a rule: a field of the input and its value. */
export type FindingFix = NonNullable<Finding['fix']>;

export interface FixLinkProps {
  fix: FindingFix;
  onFix: (fix: FindingFix) => void;
}

/** A link within a sentence that satisfies a rule. */
export function FixLink({ fix, onFix }: FixLinkProps) {
  return (
    <Link
      component="button"
      type="button"
      underline="always"
      onClick={() => onFix(fix)}
      sx={{ font: 'inherit', verticalAlign: 'baseline' }}
    >
      {fix.label}
    </Link>
  );
}
