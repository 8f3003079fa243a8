// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { unstable_ClassNameGenerator as ClassNameGenerator } from '@mui/material/className';

const PREFIX = 'v5-';

/**
 * Prefixes the classes of Material UI v5, so that those of v4 do not meet
 * them. Backstage does the same; a plugin with its own copy of v5 has to, too.
 * Called, not imported for its effect: bundlers drop such imports from a
 * package that declares no side effects.
 */
export function configureClassNames(): void {
  ClassNameGenerator.configure(name =>
    name.startsWith(PREFIX) ? name : `${PREFIX}${name}`,
  );
}
