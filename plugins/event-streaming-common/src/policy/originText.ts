// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { EnvironmentProfile, ValueOrigin } from './types';

/** Who set a value, as the end of a sentence. */
export function originText(
  from: ValueOrigin,
  profile: EnvironmentProfile,
): string {
  switch (from) {
    case 'environment':
      return `set by ${profile.title}`;
    case 'organisation':
      return 'set by your organisation';
    default:
      return 'the default of the product';
  }
}
