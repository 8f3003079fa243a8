// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { unstable_ClassNameGenerator as ClassNameGenerator } from '@mui/material/className';

const PREFIX = 'v5-';

// Backstage prefixes the classes of Material UI v5 so that those of v4 do not
// meet them. A plugin with its own copy of v5 has to do the same, before any
// component is loaded.
ClassNameGenerator.configure(name =>
  name.startsWith(PREFIX) ? name : `${PREFIX}${name}`,
);
