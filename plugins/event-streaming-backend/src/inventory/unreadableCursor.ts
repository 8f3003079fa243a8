// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { InputError } from '@backstage/errors';

/** The one text for a cursor that no page of a list gave. */
export function unreadableCursor(): InputError {
  return new InputError(
    'The cursor cannot be read; use the one of the page before, or none',
  );
}
