// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { CustomErrorBase } from '@backstage/errors';

/** Another worker took the request over; whoever meets this lets go of it. */
export class LeaseLostError extends CustomErrorBase {
  name = 'LeaseLostError' as const;
}
